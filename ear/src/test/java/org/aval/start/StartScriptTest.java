package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, as far as it goes without a build. */
class StartScriptTest {

    private record Ended(int status, String output, String errors) {}

    @TempDir
    Path folder;

    @Test
    void help_is_printed_and_nothing_is_built() throws Exception {
        Ended ended = start(Map.of(), "--help");
        assertThat(ended).isEqualTo(new Ended(0, Options.HELP + "\n", ""));
        assertThat(folder.resolve("ear/target/.built")).doesNotExist();
    }

    @Test
    void a_wrong_option_is_told_before_anything_is_built() throws Exception {
        Ended ended = start(Map.of(), "--prot", "9000");
        assertThat(ended).isEqualTo(new Ended(2, "", "There is no option \"--prot\": see ./start --help.\n"));
        assertThat(folder.resolve("ear/target/build.log")).doesNotExist();
    }

    @Test
    void a_java_below_17_is_refused_with_one_sentence() throws Exception {
        Ended ended = start(Map.of("JAVA_HOME", java("openjdk version \"11.0.2\" 2019-01-15", true)));
        assertThat(ended)
                .isEqualTo(
                        new Ended(1, "", "Java 11.0.2 is too old: the portal needs a JDK of version 17 or newer.\n"));
    }

    @Test
    void the_old_way_of_counting_java_versions_is_understood() throws Exception {
        assertThat(start(Map.of("JAVA_HOME", java("java version \"1.8.0_392\"", true)))
                        .errors())
                .isEqualTo("Java 1.8.0_392 is too old: the portal needs a JDK of version 17 or newer.\n");
    }

    @Test
    void a_java_without_a_compiler_is_refused_with_one_sentence() throws Exception {
        Ended ended = start(Map.of("JAVA_HOME", java("openjdk version \"17.0.15\" 2025-04-15", false)));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).contains("is no JDK, it has no compiler").hasLineCount(1);
    }

    @Test
    void a_java_home_without_java_is_refused_with_one_sentence() throws Exception {
        Ended ended = start(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).startsWith("There is no Java in JAVA_HOME").hasLineCount(1);
    }

    /** Something that answers as that Java would. */
    private String java(String version, boolean compiler) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java/bin")).getParent();
        program(home.resolve("bin/java"), "echo '" + version + "' >&2");
        if (compiler) {
            program(home.resolve("bin/javac"), "exit 1");
        }
        return home.toString();
    }

    private static void program(Path path, String line) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended start(Map<String, String> environment, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", alone().toString()));
        command.addAll(List.of(options));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(output), Files.readString(errors));
    }

    /** The script in a folder of its own, beside which nothing is built. */
    private Path alone() throws IOException {
        for (String needed : List.of("sh/jdk.sh", "java/org/aval/start/Options.java")) {
            Path copy = folder.resolve("ear/src/main").resolve(needed);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("src/main").resolve(needed), copy);
        }
        return Files.copy(Path.of("../start"), folder.resolve("start"));
    }
}
