package org.aval.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of witnesses, all below the one that the operators set aside: nobody writes elsewhere from a page. Each may lie
 * on another machine. A file is there whole or not at all.
 */
@ApplicationScoped
public class WitnessFolders {

    private static final String SETTING = "AVAL_WITNESS_FOLDER";
    private static final String FOLDER = "witnesses";
    private static final Pattern NAME = Pattern.compile("checkpoint-([1-9][0-9]{0,17})\\.txt");

    Map<String, String> settings = System.getenv();

    /** Puts a file there. */
    void write(String place, String name, String content) {
        try {
            Path folder = folder(place);
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, ".half", "");
            Files.writeString(half, content);
            Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checkpoints that lie there, by their size. */
    Map<Long, String> read(String place) {
        Map<Long, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder(place))) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    read.put(Long.valueOf(name.group(1)), Files.readString(file));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // Nothing was handed over yet, or the other machine is away: what was handed is also known to the log.
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private Path folder(String place) {
        String told = settings.getOrDefault(SETTING, "");
        String data = System.getProperty("aval.data", System.getProperty("jboss.server.data.dir", ""));
        return (told.isBlank() ? Path.of(data).resolve(FOLDER) : Path.of(told)).resolve(place);
    }
}
