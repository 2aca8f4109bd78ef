package org.aval.service.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.measures.FinalState;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewOutcome;
import org.aval.domain.reviews.ReviewSide;
import org.aval.domain.reviews.ReviewState;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.measures.MeasureStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision is looked at once more by others, once; what it replaces is undone in the registers at the same moment. */
class ReviewDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = MeasureStage.SECRETARY;
    private static final String SPEAKER = MeasureStage.SPEAKER;
    private static final String PLANTED = "Le canari gris a changé d’avis";
    private static final List<String> FIRST = List.of("VB10008", "VB10005", "VB10009", "VB10023");
    private static final List<String> OTHERS = List.of("VB10011", "VB10016", "VB10019");
    private static final AskedReview WORDS = new AskedReview(ReviewGround.NEW_ELEMENT, PLANTED);

    private MeasureStage stage;
    private ReviewRegister register;
    private UUID incident;
    private UUID item;

    @BeforeEach
    void a_decision() {
        stage = new MeasureStage(house);
        // A panel needs somebody who is not of the house as much as the committee does.
        house.change("alter table committee_seat disable trigger user");
        house.change("update committee_seat set outside = true where person_id = ?", person("VB10019"));
        register = house.get(ReviewRegister.class);
        incident = stage.waiting();
        item = stage.tabled(incident, SessionKind.EXTRAORDINARY, FIRST);
    }

    @Test
    void a_successful_review_undoes_in_the_registers_what_the_decision_did() {
        UUID revoked = stage.proposed(item, FinalKind.MANDATE_REVOCATION);
        UUID training = stage.proposed(item, FinalKind.REMEDIAL_TRAINING);
        stage.decided(item, Finding.BREACH_MINOR);
        assertThat(mandateState()).isEqualTo("REVOKED");
        UUID hearing = heard();
        ToldDecision told = as(SPEAKER, () -> register.told(new HeardRef(hearing)));
        assertThat(told.finding()).isEqualTo(Finding.BREACH_MINOR);
        assertThat(told.measures()).hasSize(2);
        assertThat(told.asking().granted()).isTrue();
        as(SPEAKER, () -> house.get(OwnReviewDesk.class).ask(new HeardRef(hearing), WORDS));
        assertThat(state()).isEqualTo("REVIEW_REQUESTED");
        assertThat(mandateState()).as("asking changes nothing").isEqualTo("REVOKED");
        UUID panel = stage.tabled(incident, SessionKind.REVIEW_PANEL, OTHERS);
        assertThat(stage.voters(panel)).containsExactlyInAnyOrderElementsOf(OTHERS);
        CaseReviewRecord record = as(SECRETARY, () -> register.of(incident));
        assertThat(record.words()).isEqualTo(PLANTED);
        assertThat(as("VB10016", () -> register.of(incident)).words()).isEqualTo(PLANTED);
        refused("reviews.outcomeMissing", () -> stage.decided(panel, Finding.NOT_SUBSTANTIATED));
        stage.takenBack(panel);
        as("VB10016", () -> prepare(ReviewOutcome.CHANGE));
        stage.decided(panel, Finding.NOT_SUBSTANTIATED);
        assertThat(mandateState()).isEqualTo("ACTIVE");
        assertThat(house.words("select coalesce(end_reason, '-') from mandate where id = ?", mandate()))
                .containsExactly("-");
        assertThat(stage.read(revoked).row().state()).isEqualTo(FinalState.UNDONE);
        assertThat(stage.read(training).row().state()).isEqualTo(FinalState.UNDONE);
        assertThat(house.words(
                        "select o.state from obligation o join final_measure m on m.made_id = o.id where m.id = ?",
                        training))
                .containsExactly("CANCELLED");
        assertThat(house.words(
                        """
                        select m.kind from mail m join person p on p.work_email = m.address
                         where m.kind = 'mandates.reinstated' and p.id = ?""",
                        person(SPEAKER)))
                .hasSize(1);
        assertThat(state()).isEqualTo("DECIDED");
        ToldDecision after = as(SPEAKER, () -> register.told(new HeardRef(hearing)));
        assertThat(after.finding()).isEqualTo(Finding.NOT_SUBSTANTIATED);
        assertThat(after.asked()).extracting(ReviewRow::state).containsExactly(ReviewState.CHANGED);
        refused(
                "incidents.reviewedOnce",
                () -> as(SPEAKER, () -> house.get(OwnReviewDesk.class).ask(new HeardRef(hearing), WORDS)));
        noWordStands();
    }

    @Test
    void what_is_upheld_stays_with_all_that_followed() {
        UUID revoked = stage.proposed(item, FinalKind.MANDATE_REVOCATION);
        stage.decided(item, Finding.BREACH_MINOR);
        askedByLetter();
        UUID panel = stage.tabled(incident, SessionKind.REVIEW_PANEL, OTHERS);
        as(SECRETARY, () -> prepare(ReviewOutcome.UPHOLD));
        stage.decided(panel, Finding.BREACH_MINOR);
        assertThat(mandateState()).isEqualTo("REVOKED");
        assertThat(stage.read(revoked).row().state()).isEqualTo(FinalState.DONE);
        assertThat(as(SECRETARY, () -> register.of(incident)).rows())
                .extracting(ReviewRow::state)
                .containsExactly(ReviewState.UPHELD);
    }

    @Test
    void whoever_reported_asks_with_the_code_alone_and_leaves_no_minute() {
        stage.decided(item, Finding.NOT_SUBSTANTIATED);
        ReporterReviewDesk desk = house.get(ReporterReviewDesk.class);
        ReportDesk pages = house.get(ReportDesk.class);
        String page = as(NOBODY, () -> pages.page());
        refused("incidents.wrongCode", () -> as(NOBODY, () -> desk.ask(page, "1234 5678 1234 5678", WORDS)));
        refused("incidents.pageTooOld", () -> as(NOBODY, () -> desk.ask("x.1.y", stage.code(), WORDS)));
        refused(
                "reviews.wordsMissing",
                () -> as(NOBODY, () -> desk.ask(page, stage.code(), new AskedReview(ReviewGround.NEW_ELEMENT, " "))));
        as(NOBODY, () -> desk.ask(page, stage.code(), WORDS));
        assertThat(state()).isEqualTo("REVIEW_REQUESTED");
        refused("incidents.wrongState", () -> as(NOBODY, () -> desk.ask(page, stage.code(), WORDS)));
        assertThat(
                        house.words(
                                """
                        select j.author || ' ' || to_char(j.at at time zone 'America/Toronto', 'HH24:MI') from review_journal j
                         union all
                        select j.author || ' ' || to_char(j.at at time zone 'America/Toronto', 'HH24:MI')
                          from incident_case_journal j where j.step = 'ASK_REVIEW'"""))
                .containsOnly("PORTAL 00:00");
        assertThat(house.words("select coalesce(person_id::text, 'nobody') from review"))
                .containsExactly("nobody");
    }

    @Test
    void too_late_is_too_late_and_outsiders_learn_nothing() {
        stage.decided(item, Finding.BREACH_MINOR);
        UUID hearing = heard();
        for (String reader : List.of(AMELIE, ADMIN, AUDITOR, JULIEN)) {
            refused("incidents.unknown", () -> as(reader, () -> register.told(new HeardRef(hearing))));
            refused(
                    "incidents.unknown",
                    () -> as(reader, () -> house.get(OwnReviewDesk.class).ask(new HeardRef(hearing), WORDS)));
        }
        for (String reader : List.of(SPEAKER, AMELIE, ADMIN, AUDITOR)) {
            refused("incidents.unknown", () -> as(reader, () -> register.of(incident)));
        }
        house.clock().forward(Duration.ofDays(31));
        assertThat(as(SPEAKER, () -> register.told(new HeardRef(hearing)))
                        .asking()
                        .why())
                .isEqualTo("incidents.reviewTooLate");
        refused(
                "incidents.reviewTooLate",
                () -> as(SPEAKER, () -> house.get(OwnReviewDesk.class).ask(new HeardRef(hearing), WORDS)));
    }

    @Test
    void a_panel_looks_at_decisions_once_more_and_at_nothing_else() {
        stage.decided(item, Finding.BREACH_MINOR);
        askedByLetter();
        refused("committee.forAPanel", () -> stage.tabled(incident, SessionKind.EXTRAORDINARY, OTHERS));
        UUID other = stage.waiting();
        refused("committee.forAPanel", () -> stage.tabled(other, SessionKind.REVIEW_PANEL, OTHERS));
    }

    private void askedByLetter() {
        as(SECRETARY, () -> house.get(ReviewDesk.class).note(shown(), ReviewSide.RESPONDENT, WORDS));
    }

    private void prepare(ReviewOutcome outcome) {
        ReviewRow waiting = register.of(incident).rows().get(0);
        house.get(ReviewDesk.class).prepare(shown(), new ReviewRef(waiting.id(), waiting.version()), outcome);
    }

    /** The respondent was heard: what was put to her is her only way to the decision. */
    private UUID heard() {
        house.change(
                """
                insert into hearing (id, version, incident_case_id, person_id, state, put_on, due_on)
                values (gen_random_uuid(), 0, ?, ?, 'ANSWERED', '2026-11-21', '2026-12-05')""",
                incident,
                person(SPEAKER));
        return UUID.fromString(house.words("select id::text from hearing where incident_case_id = ?", incident)
                .get(0));
    }

    private void noWordStands() {
        for (String table : List.of("review", "review_journal", "review_text", "mail", "command_journal")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("canari");
        }
    }

    private CaseRef shown() {
        return new CaseRef(
                incident,
                Integer.parseInt(house.words("select version::text from incident_case where id = ?", incident)
                        .get(0)));
    }

    private String state() {
        return house.words("select state from incident_case where id = ?", incident)
                .get(0);
    }

    private UUID mandate() {
        return UUID.fromString(house.words(
                        "select id::text from mandate where holder_id = ? and ends_on > '2026-12-21' order by reference",
                        person(SPEAKER))
                .get(0));
    }

    private String mandateState() {
        return house.words("select state from mandate where id = ?", mandate()).get(0);
    }
}
