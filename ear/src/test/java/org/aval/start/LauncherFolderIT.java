package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher runs with what the build laid into its folder and nothing else: the tests have a wider class path, on which
 * a missing library is not missed.
 */
class LauncherFolderIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void the_folder_of_the_launcher_holds_all_that_unpacking_the_database_asks_for() throws Exception {
        Path said = folder.resolve("said");
        Process launcher = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        TARGET.resolve("test-classes") + File.pathSeparator + TARGET.resolve("classes")
                                + File.pathSeparator + TARGET.resolve("start") + "/*",
                        Unpacked.class.getName(),
                        folder.resolve("postgres").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(launcher.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(launcher.exitValue()).as(Files.readString(said)).isZero();
        try (var unpacked = Files.find(folder, 5, (file, of) -> file.endsWith("bin/postgres"))) {
            assertThat(unpacked).hasSize(1);
        }
    }

    /** Unpacks the database as the launcher does, in a process of its own. */
    static final class Unpacked {

        private Unpacked() {}

        /** The folder to unpack into. */
        public static void main(String[] folder) {
            PostgresBinaries.unpackedIn(Path.of(folder[0]));
        }
    }
}
