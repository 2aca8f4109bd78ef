package org.aval.policies;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the texts and data files that travel inside this module. Templates and letters may be replaced: a file of the same
 * name in the folder that {@code AVAL_TEMPLATES} names wins. What people sign, the charter and its statements, may not.
 */
public final class PolicyFile {

    /** What an institution may replace. */
    private static final List<String> REPLACEABLE = List.of("packs/", "letters/", "typeset/");

    private static final Once<Optional<Path>> FOLDER = new Once<>(() -> Optional.ofNullable(
                    System.getenv("AVAL_TEMPLATES"))
            .filter(folder -> !folder.isBlank())
            .map(Path::of));

    // A misspelt, doubled or missing entry is an error of the file, never a silent default.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PolicyFile() {}

    /** The whole file as text, with line ends of one kind. */
    public static String text(String path) {
        return text(path, FOLDER.get());
    }

    /** The same, where this folder has the files of the institution. */
    public static String text(String path, Optional<Path> folder) {
        try (InputStream in = open(path, folder)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new MalformedPolicyFileException(path, e);
        }
    }

    /** The JSON file as a value of this type. */
    public static <T> T json(String path, TypeReference<T> type) {
        return json(path, text(path), type);
    }

    /** A text in JSON as a value of this type; the path tells whose it is. */
    public static <T> T json(String path, String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (IOException e) {
            throw new MalformedPolicyFileException(path, e);
        }
    }

    /** A value as a JSON file that reads back. */
    public static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (IOException e) {
            throw new MalformedPolicyFileException(value.getClass().getSimpleName(), e);
        }
    }

    /** The line at which a JSON file could not be read; 0 when that is not known. */
    public static int line(MalformedPolicyFileException broken) {
        return broken.getCause() instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation().getLineNr()
                : 0;
    }

    /** Whether the institution has its own file of this name. */
    private static Optional<Path> replaced(String path, Optional<Path> folder) {
        return folder.filter(set -> REPLACEABLE.stream().anyMatch(path::startsWith))
                .map(set -> set.resolve(path))
                .filter(Files::isRegularFile);
    }

    private static InputStream open(String path, Optional<Path> folder) throws IOException {
        Optional<Path> own = replaced(path, folder);
        if (own.isPresent()) {
            return Files.newInputStream(own.get());
        }
        // The module's own loader: the caller's may be that of another archive.
        InputStream in = PolicyFile.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new MalformedPolicyFileException(path, "not on the class path");
        }
        return in;
    }
}
