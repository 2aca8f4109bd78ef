package org.aval.service.house;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which beans of the registers implement an interface: what the server finds when it starts. */
final class Implementations {

    private static final Map<Class<?>, List<? extends Class<?>>> KNOWN = new ConcurrentHashMap<>();

    private Implementations() {}

    static List<? extends Class<?>> of(Class<?> asked) {
        return KNOWN.computeIfAbsent(asked, Implementations::find);
    }

    private static List<? extends Class<?>> find(Class<?> asked) {
        try {
            Path classes = Path.of(
                    asked.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> named(file.substring(0, file.length() - ".class".length())
                                .replace('/', '.')))
                        .filter(type -> asked.isAssignableFrom(type) && type.isAnnotationPresent(Dependent.class))
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Implementations.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
