package org.aval.service.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.ReportProof;
import org.aval.policies.proofs.ReportReceipt;
import org.aval.service.evidence.LogKey;
import org.aval.service.evidence.SequencerRound;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** Who reports without a name can prove later what was said and on which day, and nobody learns more by it. */
class CommitmentTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final ReportWords WORDS = new ReportWords(
            "Une photo d’un patient circule.\r\nDepuis hier.", "https://reseau.example/p/1", "", "Moi, Léa", "lea@ailleurs.example");

    @Test
    void the_receipt_and_the_proof_convince_a_stranger_who_has_the_key() {
        Receipt receipt = reported(page(), WORDS);
        ReportReceipt kept = ReportReceipt.parse(receipt.file());
        assertThat(kept.words()).isEqualTo("Une photo d’un patient circule.\nDepuis hier.\n\nhttps://reseau.example/p/1");
        refused("incidents.noProof", () -> proof(receipt));
        gather();
        ReportProof proof = ReportProof.parse(proof(receipt));
        NoteKey key = as(AUDITOR, () -> house.get(LogKey.class).checking().orElseThrow());
        assertThat(proof.proves(kept, key)).isTrue();
        assertThat(proof.proves(new ReportReceipt(kept.salt(), kept.day(), "Autre chose"), key))
                .isFalse();
    }

    @Test
    void the_file_names_nobody_and_the_proof_names_no_case() {
        Receipt receipt = reported(page(), WORDS);
        gather();
        assertThat(receipt.file()).doesNotContain("Léa", "lea@", receipt.reference(), receipt.code());
        assertThat(proof(receipt))
                .doesNotContain(receipt.reference(), house.words("select id from incident_case where reference = ?", receipt.reference())
                        .get(0));
    }

    @Test
    void the_salt_is_kept_nowhere() {
        ReportReceipt kept = ReportReceipt.parse(reported(page(), WORDS).file());
        for (List<String> column : house.rows(
                """
                select table_name, column_name from information_schema.columns
                 where table_schema = 'public' and data_type = 'bytea' and table_name in
                       (select relname from pg_class where relkind = 'r')""")) {
            assertThat(house.words("select count(*) from \"%s\" where position(decode(?, 'hex') in \"%s\") > 0"
                            .formatted(column.get(0), column.get(1)), kept.salt()))
                    .as("%s.%s", column.get(0), column.get(1))
                    .containsExactly("0");
        }
    }

    @Test
    void the_same_page_sent_again_gives_the_same_file_and_other_words_give_none() {
        String page = page();
        Receipt first = reported(page, WORDS);
        assertThat(reported(page, WORDS)).isEqualTo(first);
        assertThat(reported(page, new ReportWords("Autre chose", "", "", "", "")).file())
                .isEmpty();
        assertThat(house.words("select count(*) from incident_commitment")).containsExactly("1");
    }

    @Test
    void another_code_fetches_nothing() {
        reported(page(), WORDS);
        gather();
        refused("incidents.wrongCode", () -> as(NOBODY, () -> {
            desk().prove(page(), "0000 0000 0000 0000");
        }));
    }

    private Receipt reported(String page, ReportWords words) {
        ReportWish wish = new ReportWish(
                IncidentCategory.COPYRIGHT,
                CaseChannel.ANONYMOUS_FORM,
                Confidence.ANONYMOUS,
                false,
                false,
                false,
                "MED",
                null,
                null);
        return as(NOBODY, () -> desk().report(page, new Report(wish, words)));
    }

    private String proof(Receipt receipt) {
        return as(NOBODY, () -> desk().prove(page(), receipt.code()));
    }

    private void gather() {
        as(NOBODY, () -> house.get(SequencerRound.class).walk());
    }

    private String page() {
        return as(NOBODY, () -> desk().page());
    }

    private ReportDesk desk() {
        return house.get(ReportDesk.class);
    }
}
