package org.aval.policies.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aval.policies.seal.SealKey;
import org.aval.policies.seal.SealStage;
import org.aval.policies.typeset.PaperSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, in an empty folder, with a paper and the published keys: what a stranger has years later. */
class AvalVerifyIT {

    private static final Path JAR = Path.of("target/aval-verify.jar");

    @TempDir
    Path folder;

    @TempDir
    Path secrets;

    @BeforeEach
    void an_empty_folder_with_a_paper() throws Exception {
        SealKey key = SealStage.key(secrets);
        Files.copy(JAR, folder.resolve("aval-verify.jar"));
        Files.writeString(
                folder.resolve("aval-keys.txt"), new TrustedKeys(List.of(key.certificate()), List.of()).text());
        byte[] paper = SealStage.seal(key, null, PaperSamples.certificate("fr"));
        Files.write(folder.resolve("paper.pdf"), paper);
        paper[paper.length / 2] ^= 1;
        Files.write(folder.resolve("changed.pdf"), paper);
    }

    @Test
    void it_says_what_holds_and_what_does_not() throws Exception {
        assertThat(run(0, "--lang", "fr", "paper.pdf")).contains("Authentique", "[oui] Le sceau couvre tout le fichier.");
        assertThat(run(1, "--lang", "en", "changed.pdf")).contains("Changed", "[NO ]");
    }

    @Test
    void without_the_keys_it_vouches_for_nothing() throws Exception {
        Files.delete(folder.resolve("aval-keys.txt"));

        assertThat(run(2, "--lang", "en", "paper.pdf")).contains("The file of keys aval-keys.txt is missing");
    }

    private String run(int status, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-jar", "aval-verify.jar"));
        command.addAll(List.of(arguments));
        Path said = secrets.resolve("said");
        Process program = new ProcessBuilder(command)
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
