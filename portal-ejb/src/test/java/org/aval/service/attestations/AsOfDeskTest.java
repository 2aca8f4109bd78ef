package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsOfDeskTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** Version 2.0.0 was in force, 2.1.0 was not yet. */
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private AsOfDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(AsOfDesk.class);
    }

    @Test
    void the_text_of_a_day_is_the_one_that_was_in_force_that_day() {
        assertThat(text(CATHERINE, AMELIE, TODAY).number()).isEqualTo("2.1.0");
        assertThat(text(CATHERINE, AMELIE, JUNE).number()).isEqualTo("2.0.0");
        assertThat(text(CATHERINE, AMELIE, JUNE).until()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(ask(CATHERINE, AMELIE, LocalDate.of(2022, 1, 1), TODAY).texts())
                .isEmpty();
    }

    @Test
    void a_signature_counts_from_its_day_on_and_for_the_version_that_was_signed() {
        AsOfText june = text(CATHERINE, AMELIE, JUNE);
        assertThat(june.isSigned()).isTrue();
        assertThat(signed(june).number()).isEqualTo("2.0.0");
        LocalDate before = signed(june)
                .at()
                .atZone(java.time.ZoneId.of("America/Toronto"))
                .toLocalDate()
                .minusDays(1);
        assertThat(text(CATHERINE, AMELIE, before).isSigned()).isFalse();
        assertThat(text(CATHERINE, AMELIE, TODAY).isSigned())
                .as("a minor version keeps what was signed before")
                .isTrue();
    }

    @Test
    void who_was_asked_and_did_not_sign_is_told_so() {
        AsOfText today = text(CATHERINE, NOEMIE, TODAY);
        assertThat(today.asked()).isEqualTo(ObligationState.ASSIGNED);
        assertThat(today.signature()).isNull();
        assertThat(ask(CATHERINE, NOEMIE, JUNE, TODAY).bound()).isFalse();
    }

    @Test
    void what_became_known_later_is_left_out_of_what_was_known_then() {
        LocalDate signed = signed(text(CATHERINE, AMELIE, JUNE))
                .at()
                .atZone(java.time.ZoneId.of("America/Toronto"))
                .toLocalDate();
        assertThat(ask(CATHERINE, AMELIE, JUNE, signed.minusDays(1))
                        .texts()
                        .get(0)
                        .signature())
                .isNull();
        assertThat(ask(CATHERINE, AMELIE, JUNE, signed).texts().get(0).signature())
                .isNotNull();
    }

    @Test
    void a_signature_revoked_later_counted_until_then() {
        AsOf before = ask(CATHERINE, AMELIE, TODAY, TODAY);
        AttestationDesk signatures = house.get(AttestationDesk.class);
        as(ISABELLE, () -> signatures.proposeRevocation(attestationOf(AMELIE), 1, "Erreur de personne"));
        as(CATHERINE, () -> signatures.revoke(attestationOf(AMELIE), 2, "Erreur établie"));
        assertThat(before.texts().get(0).isSigned()).isTrue();
        assertThat(signed(text(CATHERINE, AMELIE, TODAY)).standing()).isEqualTo(AttestationStanding.REVOKED);
        assertThat(text(CATHERINE, AMELIE, TODAY.minusDays(1)).isSigned()).isTrue();
    }

    @Test
    void everybody_asks_of_themselves_and_three_offices_of_others() {
        assertThat(as(AMELIE, () -> desk.read(new AsOfQuestion("", JUNE, TODAY), "fr"))
                        .name())
                .contains("Amélie");
        for (String office : new String[] {ISABELLE, CATHERINE, AUDITOR}) {
            assertThat(ask(office, AMELIE, JUNE, TODAY).bound()).isTrue();
        }
        for (String other : new String[] {JULIEN, KARIM, NOEMIE, ADMIN}) {
            refused("attestations.asof.onlyYourOwn", () -> ask(other, AMELIE, JUNE, TODAY));
        }
        refused("people.noSuchPerson", () -> ask(CATHERINE, "VB99999", JUNE, TODAY));
        refused("attestations.asof.future", () -> ask(CATHERINE, AMELIE, TODAY.plusDays(1), TODAY));
    }

    private static AsOfText.Signed signed(AsOfText text) {
        return Objects.requireNonNull(text.signature());
    }

    private AsOfText text(String reader, String number, LocalDate day) {
        return ask(reader, number, day, TODAY).texts().get(0);
    }

    private AsOf ask(String reader, String number, LocalDate day, LocalDate known) {
        return as(reader, () -> desk.read(new AsOfQuestion(number, day, known), "fr"));
    }
}
