package org.aval.policies.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.aval.policies.PolicyFile;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.ConsistencyProof;
import org.aval.policies.proofs.Hash;
import org.aval.policies.proofs.InclusionProof;
import org.aval.policies.proofs.NoteSigner;
import org.aval.policies.proofs.ProofFile;
import org.aval.policies.proofs.SaltedLeaf;
import org.aval.policies.proofs.SignedNote;
import org.aval.policies.seal.Attached;
import org.aval.policies.seal.SealKey;
import org.aval.policies.seal.SealStage;
import org.aval.policies.seal.TimePeer;
import org.aval.policies.seal.TimeService;
import org.aval.policies.typeset.PaperSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger finds who has the paper, the published keys, and nothing else. */
class PdfVerificationTest {

    private static final String ORIGIN = "chuvb.example/log";
    private static final int FLIPS = 1_500;

    @TempDir
    Path folder;

    private final NoteSigner log = NoteSigner.make(ORIGIN);
    private SealKey key;
    private TrustedKeys keys;

    @BeforeEach
    void the_institution_publishes_its_keys() {
        key = SealStage.key(folder);
        keys = new TrustedKeys(List.of(key.certificate()), List.of(log.key()));
    }

    @Test
    void an_untouched_paper_is_genuine_and_its_act_is_in_the_log() {
        Findings findings = PdfVerification.of(sealed(true), keys);

        assertThat(findings.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(findings.all())
                .filteredOn(one -> one.outcome() == Outcome.HOLDS)
                .extracting(Finding::subject)
                .containsExactly(
                        "seal.whole", "seal.intact", "seal.key", "files.read", "proof.included", "proof.signed");
    }

    @Test
    void one_changed_byte_anywhere_is_found() {
        everyChangeIsFound(sealed(true));
    }

    @Test
    void one_changed_byte_in_a_stamped_paper_is_found() throws Exception {
        try (TimePeer peer = new TimePeer()) {
            byte[] stamped = SealStage.seal(key, new TimeService(peer.address()), PaperSamples.certificate("fr"));
            assertThat(PdfVerification.of(stamped, keys).verdict()).isEqualTo(Verdict.GENUINE);
            everyChangeIsFound(stamped);
        }
    }

    /** Anywhere in the file, and each byte of the seal, which it does not cover itself. */
    private void everyChangeIsFound(byte[] paper) {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        String text = new String(paper, StandardCharsets.ISO_8859_1);
        int seal = text.lastIndexOf("/Contents <3082") + "/Contents ".length();
        int end = text.indexOf('>', seal);
        for (int i = 0; i < FLIPS; i++) {
            int place = i % 2 == 0 ? chance.nextInt(paper.length) : seal + chance.nextInt(end - seal + 1);
            int bit = 1 << chance.nextInt(8);
            byte[] changed = paper.clone();
            changed[place] ^= (byte) bit;
            assertThat(PdfVerification.of(changed, keys).holds())
                    .as("bit %d of byte %d, seed %d", bit, place, seed)
                    .isFalse();
        }
        for (int place = seal; place < seal + 3_000; place++) {
            for (int bit : new int[] {1, 2, 4, 32}) {
                byte[] changed = paper.clone();
                changed[place] ^= (byte) bit;
                assertThat(PdfVerification.of(changed, keys).holds())
                        .as("bit %d of byte %d of the seal", bit, place - seal)
                        .isFalse();
            }
        }
    }

    @Test
    void what_is_added_behind_the_seal_is_found() throws Exception {
        byte[] paper = sealed(false);
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(paper)) {
            document.getPage(0).setRotation(90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(added);
        }

        assertThat(PdfVerification.of(added.toByteArray(), keys).verdict()).isEqualTo(Verdict.CHANGED);
        byte[] longer = Arrays.copyOf(paper, paper.length + 1);
        assertThat(PdfVerification.of(longer, keys).verdict()).isEqualTo(Verdict.CHANGED);
        byte[] shorter = Arrays.copyOf(paper, paper.length - 1);
        assertThat(PdfVerification.of(shorter, keys).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void the_seal_of_another_is_not_ours() throws Exception {
        SealKey other = SealStage.key(Files.createDirectory(folder.resolve("other")));
        byte[] paper = SealStage.seal(other, null, PaperSamples.certificate("fr"));

        assertThat(PdfVerification.of(paper, keys).verdict()).isEqualTo(Verdict.NOT_OURS);
    }

    @Test
    void a_paper_without_a_seal_and_another_file_are_told_apart() {
        assertThat(PdfVerification.of(PaperSamples.certificate("en"), keys).verdict())
                .isEqualTo(Verdict.UNSEALED);
        assertThat(PdfVerification.of("hello".getBytes(StandardCharsets.UTF_8), keys)
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
        assertThat(PdfVerification.of(new byte[0], keys).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void a_proof_of_another_act_or_of_another_log_does_not_hold() {
        byte[] falsified = SealStage.seal(key, null, PaperSamples.certificate("fr"), proof("[\"another\"]", log));
        byte[] foreign =
                SealStage.seal(key, null, PaperSamples.certificate("fr"), proof("[\"act\"]", NoteSigner.make(ORIGIN)));

        assertThat(PdfVerification.of(falsified, keys).verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(PdfVerification.of(foreign, keys).verdict()).isEqualTo(Verdict.DOUBTFUL);
    }

    @Test
    void the_keys_are_a_file_that_reads_back() {
        TrustedKeys read = TrustedKeys.parse("# CHU Val-Boréal\n" + keys.text());

        assertThat(read).isEqualTo(keys);
    }

    @Test
    void the_program_says_it_in_both_languages_and_by_its_status() throws Exception {
        Path paper = Files.write(folder.resolve("paper.pdf"), sealed(true));
        byte[] bytes = sealed(true);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.pdf"), bytes);
        Path published = Files.writeString(folder.resolve("keys.txt"), keys.text());

        assertThat(said(0, "--lang", "fr", "--keys", published.toString(), paper.toString()))
                .contains("Authentique", "[oui] L’acte est au registre, à la place 0 de 1.");
        assertThat(said(1, "--lang", "en", "--keys", published.toString(), paper.toString(), changed.toString()))
                .contains("Genuine", "Changed", "[NO ]");
        assertThat(said(2, "--lang", "fr", "--keys", folder.resolve("none").toString(), paper.toString()))
                .contains("Il manque le fichier des clés");
        assertThat(said(2)).contains("aval-verify");
        assertThat(said(0, "--help", "--lang", "en")).contains("--checkpoints");
    }

    @Test
    void two_checkpoints_of_one_log_hold_and_of_a_fork_do_not() throws Exception {
        Hash first = new SaltedLeaf(new byte[32], "[1]").hash();
        Hash second = new SaltedLeaf(new byte[32], "[2]").hash();
        Hash both = Hash.ofNodes(first, second);
        Path before = Files.writeString(
                folder.resolve("before"), log.sign(new Checkpoint(ORIGIN, 1, first).text()).text());
        Path after = Files.writeString(
                folder.resolve("after"), log.sign(new Checkpoint(ORIGIN, 2, both).text()).text());
        Path fork = Files.writeString(
                folder.resolve("fork"), log.sign(new Checkpoint(ORIGIN, 2, second).text()).text());
        Path proof = Files.writeString(
                folder.resolve("proof"), new ConsistencyProof(1, 2, List.of(second)).text());
        Path published = Files.writeString(folder.resolve("keys.txt"), keys.text());
        String[] start = {"--lang", "fr", "--keys", published.toString(), "--checkpoints", before.toString()};

        assertThat(said(0, with(start, after, proof))).contains("Rien n’a été changé ni retiré");
        assertThat(said(1, with(start, fork, proof))).contains("n’est pas le début");
        assertThat(said(1, with(start, proof, proof))).contains("ni un point de contrôle");
    }

    private static String[] with(String[] start, Path... more) {
        String[] all = Arrays.copyOf(start, start.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[start.length + i] = more[i].toString();
        }
        return all;
    }

    private static String said(int status, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(AvalVerify.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return said.toString(StandardCharsets.UTF_8);
    }

    private byte[] sealed(boolean proved) {
        byte[] paper = PaperSamples.certificate("fr");
        return proved
                ? SealStage.seal(key, null, paper, proof("[\"act\"]", log))
                : SealStage.seal(key, null, paper);
    }

    /** The log holds {@code ["act"]} and nothing else. */
    private static Attached proof(String told, NoteSigner signer) {
        SaltedLeaf kept = new SaltedLeaf(new byte[32], "[\"act\"]");
        SignedNote note = signer.sign(new Checkpoint(ORIGIN, 1, kept.hash()).text());
        Map<String, Object> act = new HashMap<>();
        act.put("index", 0);
        act.put("salt", kept.salt());
        act.put("payload", told);
        act.put("proof", ProofFile.of(new InclusionProof(0, 1, List.of()), note).text());
        byte[] file = PolicyFile.json(Map.of("form", "aval-proof/1", "acts", List.of(act)))
                .getBytes(StandardCharsets.UTF_8);
        return new Attached("proof.json", "application/json", "Preuve", file);
    }
}
