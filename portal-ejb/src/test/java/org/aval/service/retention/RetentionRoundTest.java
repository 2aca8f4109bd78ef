package org.aval.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.retention.HoldState;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.seal.HeldOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not kept any more is destroyed at night, unless counsel holds it; the certificate says that, and nothing more. */
class RetentionRoundTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String PRIVACY = "VB10006";
    private static final String INTEGRITY = "VB10029";

    private RetentionRound round;
    private RetentionRegister register;
    private DestructionDesk desk;
    private HoldDesk counsel;

    @BeforeEach
    void at_night() {
        round = house.get(RetentionRound.class);
        register = house.get(RetentionRegister.class);
        desk = house.get(DestructionDesk.class);
        counsel = house.get(HoldDesk.class);
    }

    @Test
    void the_name_goes_three_months_after_the_closing_and_the_content_after_a_year() {
        Receipt receipt = ended("CLOSED", NOBODY);
        UUID incident = incident(receipt);
        assertThat(kept(SECRETARY)).singleElement().satisfies(row -> {
            assertThat(row.keeping().identityUntil()).isEqualTo("2027-02-21");
            assertThat(row.keeping().contentUntil()).isEqualTo("2027-11-21");
        });
        night(92);
        assertThat(texts(incident)).as("the last day").contains("IDENTITY");
        night(1);
        assertThat(texts(incident)).contains("NARRATIVE").doesNotContain("IDENTITY");
        assertThat(keys(incident, "VAULT")).isZero();
        assertThat(keys(incident, "DIALOGUE")).isPositive();
        assertThat(destroyed(SECRETARY)).extracting(Destruction::part).containsExactly("IDENTITY");
        night(273);
        assertThat(texts(incident)).isEmpty();
        assertThat(house.words("select part from incident_key where sealed_id = ?", incident))
                .isEmpty();
        assertThat(house.words("select mark::text from incident_word where incident_case_id = ?", incident))
                .isEmpty();
        assertThat(kept(SECRETARY)).isEmpty();
        refused(
                "incidents.unknown",
                () -> as(SECRETARY, () -> house.get(CaseRegister.class).read(incident)));
        assertThat(destroyed(SECRETARY)).extracting(Destruction::part).containsExactly("CONTENT", "IDENTITY");
        refused(
                "incidents.wrongCode",
                () -> as(NOBODY, () -> house.get(ReportDesk.class).follow(receipt.code())));
    }

    @Test
    void what_was_not_followed_goes_as_a_whole_after_two_months_and_a_second_round_finds_nothing() {
        ended("INADMISSIBLE", NOBODY);
        night(62);
        night(0);
        assertThat(destroyed(SECRETARY)).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo("CONTENT");
            assertThat(one.texts()).isEqualTo(2);
            assertThat(one.digest()).hasSize(64);
            assertThat(one.destroyedAt()).isEqualTo(house.clock().instant());
        });
    }

    @Test
    void the_certificate_is_sealed_once_in_each_language_and_proves_the_destruction() throws Exception {
        Receipt receipt = ended("INADMISSIBLE", NOBODY);
        UUID incident = incident(receipt);
        night(62);
        UUID id = destroyed(SECRETARY).get(0).id();
        byte[] paper = HeldOut.fromACrowd(
                house, SECRETARY, () -> desk.certificate("fr", id).bytes());
        HeldOut held = new HeldOut(house, paper).isSealedProving("case_destruction");
        assertThat(held.checked().kind()).isEqualTo("DESTRUCTION");
        assertThat(held.files()).containsExactly("destruction.json", "proof.json", "proof.tlog");
        assertThat(held.proof().toString()).contains(receipt.reference()).doesNotContain("canari", incident.toString());
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Certificat de destruction", receipt.reference(), "Tout ce qui était écrit", "Non suivi");
        }
        house.clock().forward(Duration.ofDays(3));
        assertThat(as(AUDITOR, () -> desk.certificate("fr", id)).bytes()).isEqualTo(paper);
        byte[] english = as(PRIVACY, () -> desk.certificate("en", id)).bytes();
        new HeldOut(house, english).isSealedProving("case_destruction");
        assertThat(house.words("select reference from seal where kind = 'DESTRUCTION'"))
                .as("no reference of a case stands in the list of papers")
                .containsExactly("", "");
    }

    @Test
    void counsel_holds_it_without_learning_whether_it_exists_and_the_round_waits() {
        Receipt receipt = ended("INADMISSIBLE", NOBODY);
        as(CATHERINE, () -> counsel.hold(" " + receipt.reference().toLowerCase(Locale.ROOT), "Procédure du canari"));
        as(CATHERINE, () -> counsel.hold("INC-2026-ZZZZ", "Procédure sans dossier"));
        refused("retention.heldAlready", () -> as(CATHERINE, () -> counsel.hold(receipt.reference(), "Encore")));
        assertThat(kept(SECRETARY))
                .singleElement()
                .satisfies(row -> assertThat(row.keeping().held()).isTrue());
        night(90);
        assertThat(destroyed(SECRETARY)).isEmpty();
        HoldRow held = as(CATHERINE, () -> counsel.list()).stream()
                .filter(row -> row.reference().equals(receipt.reference()))
                .findFirst()
                .orElseThrow();
        assertThat(held.reasons()).isEqualTo("Procédure du canari");
        as(CATHERINE, () -> counsel.lift(new HoldRef(held.id(), held.version()), "Procédure finie"));
        assertThat(as(CATHERINE, () -> counsel.list()))
                .extracting(HoldRow::state)
                .contains(HoldState.LIFTED);
        assertThat(String.join("\n", house.words("select t::text from case_hold_text t")))
                .doesNotContain("canari");
        night(0);
        assertThat(destroyed(SECRETARY)).hasSize(1);
    }

    @Test
    void who_must_not_have_known_sees_no_certificate_and_other_offices_see_none_either() {
        ended("INADMISSIBLE", SECRETARY);
        night(62);
        assertThat(destroyed(SECRETARY)).as("the secretary reported it").isEmpty();
        assertThat(destroyed(PRIVACY)).hasSize(1);
        assertThat(destroyed(AUDITOR)).hasSize(1);
        assertThat(destroyed(INTEGRITY)).as("not their desk").isEmpty();
        UUID id = destroyed(PRIVACY).get(0).id();
        refused("retention.unknown", () -> as(SECRETARY, () -> desk.certificate("fr", id)));
        refused("retention.unknown", () -> as(SECRETARY, () -> desk.certificate("fr", UUID.randomUUID())));
        assertThatThrownBy(() -> as(AMELIE, () -> desk.certificate("fr", id))).isInstanceOf(EJBAccessException.class);
        as(PRIVACY, () -> desk.certificate("fr", id));
        refused("retention.unknown", () -> as(SECRETARY, () -> desk.certificate("fr", id)));
        assertThat(house.<Integer>as(SECRETARY, () -> {
                    house.get(CaseCaller.class).identified();
                    return house.count("select count(*) from case_destruction_paper");
                }))
                .as("nor does the database show them the paper")
                .isZero();
        assertThat(house.words("select distinct coalesce(record::text, '') from command_journal"
                        + " where command = 'retention.DestructionDesk.certificate'"))
                .as("nor the journal of commands")
                .containsExactly("");
    }

    @Test
    void the_database_destroys_nothing_before_its_day_nor_for_anybody_but_the_round() {
        UUID incident = incident(ended("CLOSED", NOBODY));
        assertThatThrownBy(() -> house.<Integer>as(SECRETARY, () -> {
                    house.tellTheDatabase(person(SECRETARY));
                    return house.count("select 1 from destroy_case('" + incident
                            + "', 'CONTENT', 'NO_BREACH', '2020-01-01', '2020-02-01', now(), false, '')");
                }))
                .hasStackTraceContaining("this case is kept");
        assertThatThrownBy(() -> house.changeAsPortal("delete from incident_text where incident_case_id = ?", incident))
                .hasMessageContaining("permission denied");
    }

    private Receipt ended(String state, String by) {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(by, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.COPYRIGHT, CaseChannel.FORM, Confidence.NAMED, false, false, false, "MED", null, null);
        Report report = new Report(wish, new ReportWords("Le canari gris", "", "", "Une personne", ""));
        Receipt receipt =
                as(by, () -> by.equals(NOBODY) ? reports.report(page, report) : reports.reportSignedIn(page, report));
        UUID incident = incident(receipt);
        house.change(
                """
                insert into incident_case_journal (incident_case_id, line, at, effective_on, author, acted_as, step,
                    from_state, to_state, motive)
                values (?, 0, '2026-11-21T15:00:00Z', '2026-11-21', 'VB10007', 'ETHICS_SECRETARY', 'CLOSE', 'RECEIVED', ?, '')""",
                incident,
                state);
        house.change("update incident_case set state = ? where id = ?", state, incident);
        return receipt;
    }

    private void night(int days) {
        house.clock().forward(Duration.ofDays(days));
        as(NOBODY, () -> round.destroy());
    }

    private List<ClosingRow> kept(String reader) {
        return as(reader, () -> register.kept());
    }

    private List<Destruction> destroyed(String reader) {
        return as(reader, () -> register.destroyed());
    }

    private List<String> texts(UUID incident) {
        return house.words("select kind from incident_text where incident_case_id = ?", incident);
    }

    private int keys(UUID incident, String part) {
        return house.words("select holder from incident_key where sealed_id = ? and part = ?", incident, part)
                .size();
    }

    private UUID incident(Receipt receipt) {
        return UUID.fromString(
                house.words("select id::text from incident_case where reference = ?", receipt.reference())
                        .get(0));
    }
}
