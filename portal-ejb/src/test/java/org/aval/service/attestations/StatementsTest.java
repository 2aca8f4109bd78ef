package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Statements;
import org.aval.service.shared.PageRequest;
import org.aval.service.verify.CodeCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * At most three statements a page, one more for each write (ruling 18). The charter's words and the institution are
 * remembered by the server: they are read once before.
 */
class StatementsTest extends RegisterTest {

    private UUID obligation;
    private Walk noemie;

    @BeforeEach
    void a_server_that_has_run_for_a_while() {
        obligation = obligationOf(NOEMIE);
        noemie = new Walk(house, NOEMIE, obligation);
        as(NOEMIE, () -> noemie.reading().read(obligation, "fr"));
    }

    @Test
    void reading_takes_three() {
        as(NOEMIE, () -> noemie.reading().read(obligation, "fr"));
        atMost(3, 0);
        as(NOEMIE, () -> noemie.reading().display(obligation, "fr", Map.of("A0", 5)));
        // the obligation, its journal line, the display, the command
        atMost(3, 4);
        as(NOEMIE, () -> noemie.reading().display(obligation, "fr", Map.of("A1", 5, "A2", 5)));
        atMost(3, 3);
    }

    @Test
    void scenarios_take_three() {
        noemie.reads("fr");
        as(NOEMIE, () -> noemie.quiz().outcome(obligation));
        atMost(3, 0);
        UUID attempt = as(NOEMIE, () -> noemie.quiz().begin(obligation));
        as(NOEMIE, () -> noemie.quiz().scenario(attempt, null, "fr"));
        atMost(3, 0);
        as(NOEMIE, () -> noemie.quiz().answer(attempt, 0, 0));
        // the try, its answer, the command
        atMost(3, 3);
    }

    @Test
    void finishing_the_reading_takes_three() {
        noemie.reads("fr");
        // the obligation, its journal line, the command
        atMost(3, 3);
    }

    @Test
    void signing_takes_three() {
        noemie.reads("fr");
        noemie.tries(true);
        as(NOEMIE, () -> noemie.signing().form(obligation, Walk.SESSION));
        atMost(3, 0);
        noemie.confirms();
        noemie.signs("Noémie Tessier");
        // the number, the obligation and the attestation with a journal line each, the presence used up, the mail,
        // the command
        atMost(3, 8);
    }

    @Test
    void my_page_takes_two() {
        as(NOEMIE, () -> {
            house.get(MyAttestations.class).obligations("fr");
            house.get(MyAttestations.class).attestations("fr");
        });
        atMost(2, 0);
    }

    @Test
    void the_registers_take_two_and_a_record_page_five() {
        AttestationRegister register = house.get(AttestationRegister.class);
        as(ISABELLE, () -> register.list(ObligationFilter.ALL, PageRequest.FIRST, "fr"));
        atMost(2, 0);
        as(JULIEN, () -> register.team("fr"));
        atMost(1, 0);
        as(ISABELLE, () -> register.read(obligation, "fr"));
        atMost(5, 0);
        UUID attestation = attestationOf(JULIEN);
        as(JULIEN, () -> house.get(AttestationDesk.class).read(attestation, "fr"));
        atMost(5, 0);
        as("anonymous", () -> house.get(CodeCheck.class).check("VB-0000-0000", "fr"));
        atMost(6, 0); // one for each register that hands out papers
    }

    private static void atMost(int reads, int writes) {
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(reads);
        assertThat(Statements.writes()).hasSizeLessThanOrEqualTo(writes);
    }
}
