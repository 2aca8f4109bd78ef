package org.aval.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says can be found: the tests that hold its decisions, its pictures, the settings the code reads. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+(?:Test|IT))`");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern SETTING = Pattern.compile("AVAL_[A-Z_]+");

    private final String readme = read(ROOT.resolve("README.md"));

    @Test
    void every_decision_names_a_test_that_exists() throws IOException {
        assertThat(classes()).containsAll(found(TEST, readme));
    }

    @Test
    void every_picture_is_there() {
        assertThat(found(PICTURE, readme)).isNotEmpty().allSatisfy(file -> assertThat(ROOT.resolve(file))
                .exists());
    }

    @Test
    void every_setting_of_the_server_is_listed() {
        String script = read(Path.of("src/main/server/server.cli"));
        Set<String> used = new TreeSet<>();
        Matcher env = Pattern.compile("env\\.(AVAL_[A-Z_]+)").matcher(script);
        while (env.find()) {
            used.add(env.group(1));
        }
        Set<String> listed = new TreeSet<>();
        Matcher told = SETTING.matcher(readme);
        while (told.find()) {
            listed.add(told.group());
        }
        assertThat(listed).containsAll(used);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
