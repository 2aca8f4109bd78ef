package org.aval.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the portal as text, for tests that read them. */
final class Sources {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path WEB = Path.of("src/main/java");
    static final List<Path> BEHIND = List.of(
            Path.of("../policies/src/main/java"),
            Path.of("../portal-domain/src/main/java"),
            Path.of("../portal-ejb/src/main/java"));

    private static final Pattern ENUM =
            Pattern.compile("package ([\\w.]+);.*^public enum (\\w+)", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    private Sources() {}

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sources of the web module without their comments, one after the other. */
    static String web() {
        return Stream.concat(files(PAGES, ".xhtml").stream(), files(WEB, ".java").stream())
                .map(Sources::read)
                .map(source -> COMMENT.matcher(source).replaceAll(""))
                .collect(Collectors.joining("\n"));
    }

    /** The sources of the policies, the domain and the services. */
    static String behind() {
        return BEHIND.stream()
                .flatMap(root -> files(root, ".java").stream())
                .map(Sources::read)
                .collect(Collectors.joining("\n"));
    }

    /** The enums of all modules by "feature.SimpleName", as their labels call them. */
    static Map<String, Class<?>> enums() {
        return Stream.concat(BEHIND.stream(), Stream.of(WEB))
                .flatMap(root -> files(root, ".java").stream())
                .map(file -> ENUM.matcher(read(file)))
                .filter(Matcher::find)
                .map(found -> found.group(1) + "." + found.group(2))
                .map(Sources::load)
                .collect(Collectors.toMap(
                        type -> {
                            String pack = type.getPackageName();
                            return pack.substring(pack.lastIndexOf('.') + 1) + "." + type.getSimpleName();
                        },
                        Function.identity()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
