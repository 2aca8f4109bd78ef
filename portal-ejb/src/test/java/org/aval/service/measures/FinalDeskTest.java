package org.aval.service.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.measures.FinalEffect;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.measures.FinalState;
import org.aval.domain.measures.FinalStep;
import org.aval.domain.measures.InterimKind;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.ClosingDesk;
import org.aval.service.incidents.CourseDesk;
import org.aval.service.incidents.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures stand with the decision they were proposed with, and carry themselves out; nobody outside learns why. */
class FinalDeskTest extends RegisterTest {

    private static final String SECRETARY = MeasureStage.SECRETARY;
    private static final String CHAIR = MeasureStage.CHAIR;
    private static final String SPEAKER = MeasureStage.SPEAKER;
    private static final String PLANTED = MeasureStage.PLANTED;

    private MeasureStage stage;
    private FinalDesk desk;
    private FinalRegister register;
    private UUID incident;

    @BeforeEach
    void a_case_before_the_committee() {
        stage = new MeasureStage(house);
        desk = house.get(FinalDesk.class);
        register = house.get(FinalRegister.class);
        incident = stage.waiting();
    }

    @Test
    void what_was_proposed_stands_with_the_decision_and_carries_itself_out() {
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        UUID revoked = stage.proposed(item, FinalKind.MANDATE_REVOCATION);
        UUID training = stage.proposed(item, FinalKind.REMEDIAL_TRAINING);
        UUID reminder = stage.proposed(item, FinalKind.EDUCATIONAL_REMINDER);
        assertThat(mandateState()).as("a proposal changes nothing").isEqualTo("ACTIVE");
        stage.decided(item, Finding.BREACH_MINOR);
        assertThat(mandateState()).isEqualTo("REVOKED");
        assertThat(house.words("select end_reason from mandate where id = ?", mandate()))
                .as("outside one reads no reason")
                .containsExactly("CANCELLED");
        assertThat(stage.read(revoked).row().state()).isEqualTo(FinalState.DONE);
        assertThat(stage.read(reminder).row().state()).isEqualTo(FinalState.ORDERED);
        String obligation = house.words(
                        """
                        select o.id::text from obligation o join campaign g on g.id = o.campaign_id and g.kind = 'REMEDIAL'
                         where o.person_id = ? and o.state = 'ASSIGNED'""",
                        person(SPEAKER))
                .get(0);
        assertThat(house.words("select made_id::text from final_measure where id = ?", training))
                .containsExactly(obligation);
        refused("measures.unfinished", () -> as(SECRETARY, () -> desk.fulfil(stage.ref(training), "Fait", "")));
        house.change("update obligation set state = 'CANCELLED' where id = ?", UUID.fromString(obligation));
        as(SECRETARY, () -> desk.fulfil(stage.ref(training), "Rien de plus à signer", ""));
        assertThat(stage.read(training).texts())
                .extracting(MeasureText::words)
                .containsExactly(PLANTED, PLANTED, "Rien de plus à signer");
    }

    @Test
    void a_role_a_permit_an_account_a_plan_are_carried_out_in_their_registers() {
        UUID account = UUID.fromString(
                house.words("select s.official_account_id::text from account_seat_now s join official_account o"
                                + " on o.id = s.official_account_id where s.held and o.state = 'ACTIVE' limit 1")
                        .get(0));
        house.change(
                """
                insert into account_seat (id, official_account_id, person_id, role, since)
                values (gen_random_uuid(), ?, ?, 'EDITOR', '2026-11-01')""",
                account,
                person(SPEAKER));
        house.change(
                "update logo_use set requester_id = ? where id = (select id from logo_use where state = 'APPROVED'"
                        + " and ends_on > '2027-01-01' and coalesce(decided_by, requester_id) <> ? limit 1)",
                person(SPEAKER),
                person(SPEAKER));
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        UUID role = stage.proposed(item, FinalKind.ACCOUNT_ROLE_REMOVAL);
        UUID closure = stage.proposed(item, FinalKind.ACCOUNT_CLOSURE);
        stage.decided(item, Finding.BREACH_SERIOUS);
        assertThat(stage.read(role).row().state()).isEqualTo(FinalState.DONE);
        assertThat(stage.read(closure).row().state()).isEqualTo(FinalState.DONE);
        assertThat(house.words("select state from official_account where id = ?", account))
                .containsExactly("CLOSING");
        assertThat(house.words(
                        "select id::text from account_seat_now where held and person_id = ? and official_account_id = ?",
                        person(SPEAKER),
                        account))
                .isEmpty();
    }

    @Test
    void a_case_closes_when_all_is_done_or_waived_with_a_reason() {
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        UUID reminder = stage.proposed(item, FinalKind.EDUCATIONAL_REMINDER);
        UUID process = stage.proposed(item, FinalKind.PROCESS_CHANGE);
        stage.decided(item, Finding.BREACH_MINOR);
        as(SECRETARY, () -> house.get(CourseDesk.class).carryOut(shown(), ""));
        assertThat(as(SECRETARY, () -> register.waiting())).hasSize(2);
        refused("incidents.measuresOpen", this::closeCase);
        as(SECRETARY, () -> desk.fulfil(stage.ref(reminder), "Entretien tenu", "Bonjour"));
        refused("shared.motiveMissing", () -> as(SECRETARY, () -> desk.waive(stage.ref(process), " ")));
        refused("incidents.measuresOpen", this::closeCase);
        as(CHAIR, () -> desk.waive(stage.ref(process), "Déjà changé ailleurs"));
        closeCase();
        assertThat(as(SECRETARY, () -> register.waiting())).isEmpty();
        house.clock().forward(java.time.Duration.ofDays(91));
        assertThat(as(SECRETARY, () -> register.waiting()))
                .extracting(FinalRow::id)
                .containsExactly(reminder);
        FinalRef seen = stage.ref(reminder);
        as(SECRETARY, () -> desk.check(seen, FinalEffect.HELPED, "Plus rien depuis"));
        refused(
                "shared.changedMeanwhile",
                () -> as(SECRETARY, () -> desk.check(seen, FinalEffect.DID_NOT_HELP, "Encore")));
        assertThat(as(SECRETARY, () -> register.waiting())).isEmpty();
    }

    @Test
    void nothing_weighs_on_somebody_of_whom_nothing_was_found() {
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        UUID revoked = stage.proposed(item, FinalKind.MANDATE_REVOCATION);
        refused("measures.nothingWasFound", () -> stage.decided(item, Finding.NOT_SUBSTANTIATED));
        assertThat(mandateState()).isEqualTo("ACTIVE");
        assertThat(house.words("select state from final_measure where id = ?", revoked))
                .containsExactly("PROPOSED");
    }

    @Test
    void what_was_stopped_for_some_days_is_stopped_by_the_decision_from_then_on() {
        house.change("update incident_case set state = 'TRIAGED' where id = ?", incident);
        InterimDesk interims = house.get(InterimDesk.class);
        MeasureRegister measures = house.get(MeasureRegister.class);
        as(
                SECRETARY,
                () -> interims.propose(shown(), new InterimChoice(InterimKind.MANDATE_SUSPENSION, mandate()), PLANTED));
        UUID interim =
                as(SECRETARY, () -> measures.of(incident)).interims().get(0).id();
        as(
                CHAIR,
                () -> interims.order(
                        new InterimRef(interim, measures.interim(interim).version()),
                        java.time.LocalDate.of(2026, 12, 15),
                        ""));
        house.change("update incident_case set state = 'COMMITTEE' where id = ?", incident);
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        stage.proposed(item, FinalKind.MANDATE_SUSPENSION);
        stage.decided(item, Finding.BREACH_MINOR);
        assertThat(mandateState()).isEqualTo("SUSPENDED");
        assertThat(house.words("select state from interim_measure where id = ?", interim))
                .containsExactly("LIFTED");
    }

    @Test
    void once_it_is_voted_on_nobody_changes_it_and_the_same_page_sent_twice_proposes_once() {
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        ItemMeasures before = stage.measures(item);
        UUID reminder = stage.proposed(item, FinalKind.PROCESS_CHANGE);
        FinalDraft again = new FinalDraft(
                before.targets().stream()
                        .filter(one -> one.kind() == FinalKind.PROCESS_CHANGE)
                        .findFirst()
                        .orElseThrow()
                        .value(),
                SECRETARY,
                java.time.LocalDate.of(2027, 1, 15),
                PLANTED,
                "");
        refused("shared.changedMeanwhile", () -> as(SECRETARY, () -> desk.propose(before.shown(), again)));
        ItemShown now = stage.measures(item).shown();
        as("VB10016", () -> desk.propose(now, again));
        assertThat(stage.measures(item).rows()).hasSize(2);
        stage.decided(item, Finding.SYSTEM_CAUSE);
        refused("measures.wrongState", () -> as(SECRETARY, () -> desk.drop(stage.ref(reminder), "Non")));
        refused(
                "measures.votedByNow",
                () -> as(SECRETARY, () -> desk.propose(stage.measures(item).shown(), again)));
    }

    @Test
    void only_those_who_work_on_the_case_know_and_nobody_outside_reads_why() {
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        UUID revoked = stage.proposed(item, FinalKind.MANDATE_REVOCATION);
        UUID reminder = stage.proposed(item, FinalKind.EDUCATIONAL_REMINDER);
        stage.decided(item, Finding.BREACH_MINOR);
        for (String reader : List.of(SPEAKER, AMELIE, ADMIN, AUDITOR, ISABELLE)) {
            refused("incidents.unknown", () -> as(reader, () -> register.read(revoked)));
            refused("incidents.unknown", () -> as(reader, () -> register.ofItem(item)));
            assertThat(as(reader, () -> register.linesOf(item))).isEmpty();
            assertThat(as(reader, () -> register.waiting())).isEmpty();
            house.as(reader, () -> {
                house.tellTheDatabase(person(reader));
                assertThat(house.count("select count(*) from final_measure")).isZero();
                assertThat(house.count("select count(*) from final_measure_journal"))
                        .isZero();
            });
            refused("incidents.unknown", () -> as(reader, () -> desk.fulfil(new FinalRef(reminder, 1), "Fait", "")));
        }
        assertThatThrownBy(() -> as(SPEAKER, () -> desk.waive(new FinalRef(reminder, 1), "Non")))
                .isInstanceOf(EJBAccessException.class);
        assertThat(stage.read(reminder).verdicts().get(FinalStep.FULFIL))
                .satisfies(may -> assertThat(String.valueOf(may)).contains("null"));
        String reference = house.words("select reference from incident_case where id = ?", incident)
                .get(0);
        for (String table : List.of(
                "mandate",
                "mandate_journal",
                "mail",
                "command_journal",
                "final_measure",
                "final_measure_journal",
                "measure_text",
                "campaign",
                "obligation_journal")) {
            String dump = String.join("\n", house.words("select t::text from " + table + " t"));
            assertThat(dump).as(table).doesNotContain("canari").doesNotContain(reference);
            if (!table.startsWith("final") && !table.startsWith("measure")) {
                assertThat(dump).as(table).doesNotContain(incident.toString()).doesNotContain(reminder.toString());
            }
        }
    }

    @Test
    void the_database_holds_what_the_domain_holds() {
        UUID item = stage.tabled(incident, SessionKind.EXTRAORDINARY);
        UUID reminder = stage.proposed(item, FinalKind.EDUCATIONAL_REMINDER);
        assertThatThrownBy(() -> house.change("update final_measure set state = 'ORDERED' where id = ?", reminder))
                .hasMessageContaining("nothing follows from what is not decided");
        assertThatThrownBy(() ->
                        house.change("update final_measure set owner_id = ? where id = ?", person(AMELIE), reminder))
                .hasMessageContaining("not rewritten");
        assertThatThrownBy(() -> house.change(
                        """
                        insert into final_measure (id, version, incident_case_id, committee_item_id, kind, person_id, owner_id,
                                                   due_on, state)
                        values (gen_random_uuid(), 0, ?, ?, 'APOLOGY', ?, ?, '2027-01-01', 'PROPOSED')""",
                        incident,
                        item,
                        person(AMELIE),
                        person(SECRETARY)))
                .hasMessageContaining("weighs on a respondent");
    }

    private void closeCase() {
        as(SECRETARY, () -> house.get(ClosingDesk.class).close(shown(), new Ending("Tout est fait", "Merci")));
    }

    private CaseRef shown() {
        return new CaseRef(
                incident,
                Integer.parseInt(house.words("select version::text from incident_case where id = ?", incident)
                        .get(0)));
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
