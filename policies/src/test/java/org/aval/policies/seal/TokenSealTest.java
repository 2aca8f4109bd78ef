package org.aval.policies.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aval.policies.verifier.AvalVerify;
import org.aval.policies.verifier.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The key on a token (PKCS#11), as an institution with a key box has it. The token is SoftHSM's; ./verify installs it. */
@EnabledIf("there_is_a_token")
class TokenSealTest {

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final String PIN = "271828";
    private static final String FIRST = "0";

    @TempDir
    Path folder;

    private Path said = Path.of("");

    static boolean there_is_a_token() {
        return Files.isReadable(LIBRARY);
    }

    @BeforeEach
    void a_token() throws Exception {
        said = folder.resolve("said");
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        run(0, "softhsm2-util", "--init-token", "--free", "--label", "Aval", "--pin", PIN, "--so-pin", "314159");
    }

    @Test
    void papers_sealed_by_the_key_of_a_token_are_intact_to_every_reader() throws Exception {
        SealKey key = SealStage.key(folder);
        putOnToken(folder.resolve("seal.p12"));

        seal(0, LIBRARY, FIRST, PIN);

        AdvancedSignature signature = PdfSealTest.read(Files.readAllBytes(folder.resolve("fr.pdf")));
        assertThat(signature.getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        signature.checkSignatureIntegrity();
        assertThat(signature.getSignatureCryptographicVerification().isSignatureValid())
                .isTrue();
        assertThat(signature.getSigningCertificateToken().getCertificate()).isEqualTo(key.certificate());
        Path keys = Files.writeString(
                folder.resolve("aval-keys.txt"), new TrustedKeys(List.of(key.certificate()), List.of()).text());
        for (String language : List.of("fr", "en")) {
            String paper = folder.resolve(language + ".pdf").toString();
            assertThat(java(0, AvalVerify.class, "--lang", "en", "--keys", keys.toString(), paper))
                    .contains("Genuine");
        }
    }

    @Test
    void a_wrong_pin_is_told_and_no_token_is_locked_by_trying_again() throws Exception {
        SealStage.key(folder);
        putOnToken(folder.resolve("seal.p12"));

        assertThat(seal(1, LIBRARY, FIRST, "000000"))
                .contains(LIBRARY + ", slot 0", "the PIN is not that of the token")
                .doesNotContain("000000");
        seal(0, LIBRARY, FIRST, PIN);
    }

    @Test
    void a_library_that_is_not_there_or_is_none_is_told() throws Exception {
        Path none = folder.resolve("none.so");
        assertThat(seal(1, none, FIRST, PIN)).contains("there is no PKCS#11 library " + none);

        Path words = Files.writeString(folder.resolve("words.so"), "Not a library.");
        assertThat(seal(1, words, FIRST, PIN)).contains(words + ", slot 0, does not open: ", "words.so");
    }

    @Test
    void a_slot_that_is_empty_or_is_not_there_and_a_token_without_a_key_are_told() throws Exception {
        assertThat(seal(1, LIBRARY, FIRST, PIN)).contains("no key with its certificate in the token behind " + LIBRARY);
        assertThat(seal(1, LIBRARY, "1", PIN)).contains(LIBRARY + ", slot 1, does not open: ");
        assertThat(seal(1, LIBRARY, "7", PIN)).contains(LIBRARY + ", slot 7, does not open: ", "2 slots");
    }

    /** As the manual of the platform says it. */
    private void putOnToken(Path file) throws Exception {
        Path settings = Files.writeString(
                folder.resolve("pkcs11.cfg"), "name=Aval\nlibrary=" + LIBRARY + "\nslotListIndex=" + FIRST + "\n");
        run(
                0,
                program("keytool"),
                "-importkeystore",
                "-noprompt",
                "-srckeystore",
                file.toString(),
                "-srcstorepass",
                new String(SealStage.PASSWORD),
                "-destkeystore",
                "NONE",
                "-deststoretype",
                "PKCS11",
                "-deststorepass",
                PIN,
                "-providerClass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerArg",
                settings.toString());
    }

    private String seal(int status, Path library, String slot, String pin) throws Exception {
        return java(status, TokenSealer.class, library.toString(), slot, pin, folder.toString());
    }

    private String java(int status, Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(program("java"), "-Xmx256m", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return run(status, command.toArray(String[]::new));
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private String run(int status, String... command) throws Exception {
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        program.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process running = program.start();
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String told = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as(told).isEqualTo(status);
        return told;
    }
}
