package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Somebody with a folder, a Java and what the portal handed out once: from then on the portal is not asked. */
final class Stranger {

    private final Path folder;

    /** Takes the program and the keys from the public page, as a browser does. */
    Stranger(Path folder, Visitor visitor) throws IOException {
        this.folder = folder;
        for (String file : new String[] {"aval-verify.jar", "keys"}) {
            byte[] taken = visitor.page()
                    .request()
                    .get(Portal.ADDRESS + "/verify/" + file)
                    .body();
            Files.write(folder.resolve(file.equals("keys") ? "aval-keys.txt" : file), taken);
        }
    }

    /** What the program says of a paper, and that it ends so. */
    String checks(byte[] paper, int status) throws IOException, InterruptedException {
        Files.write(folder.resolve("paper.pdf"), paper);
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        "aval-verify.jar",
                        "--lang",
                        "fr",
                        "paper.pdf")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String told = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(program.exitValue()).as(told).isEqualTo(status);
        return told;
    }
}
