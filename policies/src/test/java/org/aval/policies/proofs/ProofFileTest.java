package org.aval.policies.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stranger holds in hand: a note signed by the log, and a file that proves one act. */
class ProofFileTest {

    private static final NoteSigner LOG = NoteSigner.make("chuvb.example/evidence");
    private static final List<Hash> LEAVES = Forest.leaves(11);
    private static final MerkleTree TREE = Forest.grown(LEAVES);

    /** The example of the Go implementation that the format comes from. */
    private static final String KNOWN_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String KNOWN_NOTE =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static SignedNote note(int size) {
        return LOG.sign(new Checkpoint("chuvb.example/evidence", size, TREE.root(size)).text());
    }

    @Test
    void a_note_that_others_signed_is_read_as_they_wrote_it() {
        NoteKey key = NoteKey.parse(KNOWN_KEY);
        assertThat(key.line()).isEqualTo(KNOWN_KEY);
        assertThat(SignedNote.parse(KNOWN_NOTE).isSignedBy(key)).isTrue();
        assertThat(SignedNote.parse(KNOWN_NOTE.replace("your problem,", "my problem,"))
                        .isSignedBy(key))
                .isFalse();
    }

    @Test
    void the_key_survives_its_file_and_signs_for_nobody_else() {
        NoteSigner read = NoteSigner.parse(LOG.secretText());
        assertThat(read.key()).isEqualTo(LOG.key());
        assertThat(NoteKey.parse(LOG.key().line())).isEqualTo(LOG.key());
        assertThat(read.sign("text\n").isSignedBy(LOG.key())).isTrue();
        assertThat(NoteSigner.make(LOG.key().name()).sign("text\n").isSignedBy(LOG.key()))
                .isFalse();
    }

    @Test
    void a_file_proves_its_leaf_and_comes_back_from_its_text() {
        for (int place = 0; place < LEAVES.size(); place++) {
            ProofFile file = ProofFile.of(TREE.inclusion(place, 11), note(11));
            ProofFile read = ProofFile.parse(file.text());
            assertThat(read).isEqualTo(file);
            assertThat(read.includes(LEAVES.get(place))).isTrue();
            assertThat(read.includes(LEAVES.get((place + 1) % 11))).isFalse();
            assertThat(read.isSignedBy(LOG.key())).isTrue();
        }
    }

    @Test
    void extra_lines_and_other_signatures_are_left_aside() {
        String text = ProofFile.of(TREE.inclusion(3, 11), note(11)).text();
        String other = NoteSigner.make("witness.example").sign(note(11).body()).signatures().get(0);
        ProofFile read = ProofFile.parse(text.replace("index 3\n", "extra YXZhbA==\nindex 3\n") + other + "\n");
        assertThat(read.includes(LEAVES.get(3))).isTrue();
        assertThat(read.isSignedBy(LOG.key())).isTrue();
    }

    @Test
    void every_flipped_byte_of_a_file_is_found() {
        String text = ProofFile.of(TREE.inclusion(6, 11), note(11)).text();
        for (int at = 0; at < text.length(); at++) {
            char other = (char) (text.charAt(at) == 'A' ? 'B' : 'A');
            String forged = text.substring(0, at) + other + text.substring(at + 1);
            assertThat(proves(forged, LEAVES.get(6))).as("byte %d", at).isFalse();
        }
    }

    private static boolean proves(String text, Hash leaf) {
        try {
            ProofFile file = ProofFile.parse(text);
            return file.includes(leaf) && file.isSignedBy(LOG.key());
        } catch (MalformedProofException e) {
            return false;
        }
    }

    @Test
    void what_is_no_proof_says_so() {
        for (String text : List.of("", "\n\n", "c2sp.org/tlog-proof@v1\nindex -1\n\n" + note(11).text(), "index 1\n\nx\n")) {
            assertThatExceptionOfType(MalformedProofException.class).isThrownBy(() -> ProofFile.parse(text));
        }
        assertThatExceptionOfType(MalformedProofException.class)
                .isThrownBy(() -> Checkpoint.parse("log\n011\n" + TREE.root(11).base64() + "\n"));
        assertThatExceptionOfType(MalformedProofException.class)
                .isThrownBy(() -> NoteKey.parse(LOG.key().line().replaceFirst("\\+.", "+g")));
    }

    @Test
    void the_same_words_under_another_salt_are_another_leaf() {
        SaltedLeaf one = SaltedLeaf.parse("00".repeat(32), "[\"act\"]");
        assertThat(one.hash()).isEqualTo(SaltedLeaf.parse(one.salt(), one.payload()).hash());
        assertThat(one.hash()).isNotEqualTo(SaltedLeaf.parse("01" + "00".repeat(31), "[\"act\"]").hash());
    }
}
