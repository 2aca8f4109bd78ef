package org.aval.policies.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What who reported shows to a stranger: the words, the day, and the place in the log. */
class ReportReceiptTest {

    private static final NoteSigner LOG = NoteSigner.make("chuvb.example/evidence");
    private static final ReportReceipt RECEIPT =
            new ReportReceipt("5a".repeat(32), "2026-11-21", "Une photo d’un patient circule.\r\n\r\nSur un compte privé.\n");

    private static ReportProof proof(ReportReceipt receipt) {
        SaltedLeaf line = SaltedLeaf.parse(
                "a5".repeat(32),
                "[\"incident_commitment\", \"" + receipt.day() + "\", \"" + receipt.commitment() + "\"]");
        List<Hash> leaves = new ArrayList<>(Forest.leaves(6));
        leaves.set(4, line.hash());
        MerkleTree tree = Forest.grown(leaves);
        SignedNote note = LOG.sign(new Checkpoint("chuvb.example/evidence", 6, tree.root(6)).text());
        return new ReportProof(line, ProofFile.of(tree.inclusion(4, 6), note));
    }

    @Test
    void both_files_together_prove_what_was_said_and_when() {
        ReportReceipt kept = ReportReceipt.parse(RECEIPT.text());
        ReportProof fetched = ReportProof.parse(proof(RECEIPT).text());
        assertThat(kept).isEqualTo(RECEIPT);
        assertThat(fetched.proves(kept, LOG.key())).isTrue();
        assertThat(fetched.proves(ReportReceipt.parse(RECEIPT.text().replace("\n", "\r\n")), LOG.key()))
                .as("as an editor of another system writes lines")
                .isTrue();
    }

    @Test
    void a_forged_receipt_proves_nothing() {
        ReportProof fetched = proof(RECEIPT);
        ReportReceipt other = new ReportReceipt(RECEIPT.salt(), RECEIPT.day(), RECEIPT.words() + " Et un nom.");
        assertThat(fetched.proves(other, LOG.key())).isFalse();
        assertThat(fetched.proves(new ReportReceipt(RECEIPT.salt(), "2026-11-20", RECEIPT.words()), LOG.key()))
                .isFalse();
        assertThat(fetched.proves(new ReportReceipt("5b".repeat(32), RECEIPT.day(), RECEIPT.words()), LOG.key()))
                .isFalse();
        assertThat(proof(other).proves(RECEIPT, LOG.key())).isFalse();
        assertThat(fetched.proves(RECEIPT, NoteSigner.make(LOG.key().name()).key()))
                .as("a log that anybody could have made")
                .isFalse();
        assertThat(new ReportProof(proof(other).line(), fetched.proof()).proves(other, LOG.key()))
                .as("a line that never stood in the log")
                .isFalse();
    }

    @Test
    void what_is_neither_says_so() {
        for (String text : List.of("", "aval-receipt@v1\n\nmots", RECEIPT.text().replace("salt", "sel"))) {
            assertThatExceptionOfType(MalformedProofException.class).isThrownBy(() -> ReportReceipt.parse(text));
            assertThatExceptionOfType(MalformedProofException.class).isThrownBy(() -> ReportProof.parse(text));
        }
    }
}
