package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperDeskTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private PaperDesk desk;
    private UUID annual;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(PaperDesk.class);
        annual = UUID.fromString(
                house.words("select id from campaign where code = 'ANN-2026'").get(0));
    }

    @Test
    void a_signature_on_paper_counts_from_the_day_it_was_given_and_says_what_it_is() {
        UUID open = obligationOf(AMELIE);
        UUID attestation = as(ISABELLE, () -> desk.record(open, versionOf(open), TODAY.minusDays(3)));
        AttestationRecord record =
                as(ISABELLE, () -> house.get(AttestationDesk.class).read(attestation, "fr"));
        assertThat(record.level()).isEqualTo(SignatureLevel.WET);
        assertThat(record.standing()).isEqualTo(AttestationStanding.VALID);
        assertThat(record.validUntil()).isEqualTo(TODAY.minusDays(3).plusMonths(12));
        assertThat(record.signedAt()).isEqualTo("2026-11-18T17:00:00Z");
        assertThat(record.timeline()).extracting("step").containsExactly("RECORD_PAPER");
        assertThat(stateOf(open)).isEqualTo("SIGNED");
        assertThat(house.rows(
                        "select step, author, effective_on from obligation_journal where obligation_id = ? order by line desc limit 1",
                        open))
                .containsExactly(List.of("SIGN_ON_PAPER", ISABELLE, "2026-11-18"));
        assertThat(house.words("select kind from mail")).containsExactly("attestations.signed");
        assertThat(house.words("select count(*) from evidence_leaf where record = ?", attestation))
                .containsExactly("2");
    }

    @Test
    void not_one_s_own_not_in_the_future_not_before_the_text_and_not_twice() {
        UUID open = obligationOf(AMELIE);
        refused(
                "attestations.paper.future",
                () -> as(ISABELLE, () -> desk.record(open, versionOf(open), TODAY.plusDays(1))));
        refused(
                "attestations.paper.beforeText",
                () -> as(ISABELLE, () -> desk.record(open, versionOf(open), LocalDate.of(2026, 9, 1))));
        as(ISABELLE, () -> desk.record(open, versionOf(open), TODAY));
        refused("attestations.wrongState", () -> as(ISABELLE, () -> desk.record(open, versionOf(open), TODAY)));
    }

    @Test
    void a_file_with_one_wrong_row_records_nothing() {
        byte[] file = file("VB10010,2026-11-18\nVB10010,2026-11-18\nVB99999,2026-11-18\nVB10030,2026-11-18\n"
                + "VB10001,2026-11-18\nVB10024,2027-01-01\nVB10015,2026-09-01\nVB10015;x,y,z\nVB10021,hier");
        List<PaperRow> rows = as(ISABELLE, () -> desk.check(annual, file));
        assertThat(rows)
                .extracting(PaperRow::reason)
                .containsExactly(
                        null,
                        PaperReason.DOUBLED,
                        PaperReason.UNKNOWN,
                        PaperReason.NOT_ASKED,
                        PaperReason.SIGNED_ALREADY,
                        PaperReason.IN_THE_FUTURE,
                        PaperReason.BEFORE_THE_TEXT,
                        PaperReason.OTHER_NUMBER_OF_CELLS,
                        PaperReason.NOT_A_DAY);
        assertThat(rows).extracting(PaperRow::line).startsWith(2, 3, 4);
        refused("attestations.paper.wrongRows", () -> as(ISABELLE, () -> desk.recordAll(annual, file)));
        assertThat(house.words("select count(*) from attestation where level = 'WET'"))
                .containsExactly("0");
    }

    @Test
    void a_good_file_is_recorded_as_a_whole() {
        byte[] file = file("VB10010,2026-11-18\nvb10024 , 2026-11-19\nVB10015,2026-11-20\n");
        assertThat(as(ISABELLE, () -> desk.recordAll(annual, file))).isEqualTo(3);
        assertThat(house.words("select signer_staff_no from attestation where level = 'WET' order by 1"))
                .containsExactly("VB10010", "VB10015", "VB10024");
        assertThat(as(ISABELLE, () -> house.get(CampaignRegister.class).read(annual, "fr"))
                        .total()
                        .waiting())
                .as("counted as the others")
                .isZero();
    }

    @Test
    void another_encoding_and_what_is_no_text_are_refused() {
        byte[] latin = "Matricule,Jour\nVB10010,2026-11-18 é".getBytes(StandardCharsets.ISO_8859_1);
        refused("shared.csv.encoding", () -> as(ISABELLE, () -> desk.check(annual, latin)));
        byte[] wide = "Matricule,Jour\nVB10010,2026-11-18".getBytes(StandardCharsets.UTF_16LE);
        refused("shared.csv.encoding", () -> as(ISABELLE, () -> desk.check(annual, wide)));
        refused("shared.csv.empty", () -> as(ISABELLE, () -> desk.check(annual, file(""))));
    }

    @Test
    void a_person_asks_for_a_release_and_human_resources_take_it_up_or_say_why_not() {
        UUID open = obligationOf(AMELIE);
        SigningDesk own = house.get(SigningDesk.class);
        AttestationRegister register = house.get(AttestationRegister.class);
        refused(
                "attestations.exemptionMustEndLater",
                () -> as(AMELIE, () -> own.askExemption(open, versionOf(open), TODAY, "Congé")));
        refused(
                "shared.motiveMissing",
                () -> as(AMELIE, () -> own.askExemption(open, versionOf(open), TODAY.plusDays(60), " ")));
        refused(
                "attestations.unknown",
                () -> as(NOEMIE, () -> own.askExemption(open, versionOf(open), TODAY.plusDays(60), "x")));
        as(AMELIE, () -> own.askExemption(open, versionOf(open), TODAY.plusDays(60), "Congé de maternité"));
        refused(
                "attestations.exemptionAskedAlready",
                () -> as(AMELIE, () -> own.askExemption(open, versionOf(open), TODAY.plusDays(60), "x")));
        assertThat(as(ISABELLE, () -> house.get(OfficeDuties.class).list()))
                .extracting(Duty::kind)
                .contains(DutyKind.EXAMINE_RELEASE);
        assertThat(as(ISABELLE, () -> register.read(open, "fr")).askedReason()).isEqualTo("Congé de maternité");
        assertThat(as(JULIEN, () -> register.read(open, "fr")).askedReason())
                .as("not the manager's")
                .isNull();
        as(ISABELLE, () -> register.dismissExemption(open, versionOf(open), "Le congé est fini"));
        assertThat(house.words("select body from mail where kind = 'attestations.dismissed'")
                        .get(0))
                .contains("Le congé est fini");
        as(AMELIE, () -> own.askExemption(open, versionOf(open), TODAY.plusDays(60), "Il est prolongé"));
        as(ISABELLE, () -> register.proposeExemption(open, versionOf(open), TODAY.plusDays(60), "Congé prolongé"));
        as(KARIM, () -> register.exempt(open, versionOf(open), ""));
        assertThat(stateOf(open)).isEqualTo("EXEMPTED");
        assertThat(as(ISABELLE, () -> register.read(open, "fr")).askedUntil()).isNull();
    }

    private static byte[] file(String rows) {
        return ("Matricule,Jour\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
