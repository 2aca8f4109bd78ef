package org.aval.service.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.committee.Tally;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session from being planned to being closed: who sits on what, who decides, and what everybody else learns: nothing. */
class SessionDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String MARC_ANTOINE = "VB10007";
    private static final String IRENE = "VB10008";
    private static final String MEI_LIN = "VB10016";
    private static final String ANNE_MARIE = "VB10019";
    private static final String GINETTE = "VB10023";
    private static final List<String> SEVEN = List.of(IRENE, CATHERINE, JULIEN, THOMAS, MEI_LIN, ANNE_MARIE, GINETTE);
    private static final Instant BEGINS = Instant.parse("2026-11-27T18:00:00Z");
    private static final String PLANTED = "Le canari vert chante au comité";
    private static final Set<UUID> NO_ONE = Set.of();

    private SessionDesk desk;
    private AgendaDesk agenda;
    private RecusalDesk recusals;
    private VotingDesk votes;
    private SessionRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(SessionDesk.class);
        agenda = house.get(AgendaDesk.class);
        recusals = house.get(RecusalDesk.class);
        votes = house.get(VotingDesk.class);
        register = house.get(SessionRegister.class);
    }

    @Test
    void a_session_is_planned_convened_opened_with_who_came_and_closed() {
        UUID session = planned(SessionKind.EXTRAORDINARY);
        refused("committee.agendaEmpty", () -> as(MARC_ANTOINE, () -> desk.convene(ref(session))));
        UUID item = opinion(session);
        as(MARC_ANTOINE, () -> desk.convene(ref(session)));
        assertThat(house.words("select address from mail where kind = 'committee.convened'"))
                .hasSize(11)
                .contains("irene.vasquez@chuvb.example", "marc-antoine.pelletier@chuvb.example");
        refused("committee.notYet", () -> as(IRENE, () -> desk.open(ref(session))));
        house.clock().set(BEGINS);
        refused("committee.nobodyPresides", () -> as(IRENE, () -> desk.open(ref(session))));
        come(session, SEVEN);
        refused("committee.notYourOffice", () -> as(CATHERINE, () -> desk.open(ref(session))));
        as(IRENE, () -> desk.open(ref(session)));
        refused("committee.unsettled", () -> as(IRENE, () -> desk.close(ref(session))));
        as(MARC_ANTOINE, () -> agenda.defer(shown(item)));
        as(IRENE, () -> desk.close(ref(session)));
        assertThat(read(IRENE, session).row().state()).isEqualTo(SessionState.CLOSED);
        assertThat(read(IRENE, session).timeline())
                .extracting(line -> line.step())
                .contains("PLAN", "CONVENE", "ATTEND", "OPEN_SESSION", "CLOSE");
    }

    @Test
    void the_sample_has_a_signed_session_one_without_a_quorum_and_two_to_come() {
        withCases();
        at_the_desk();
        assertThat(as(GINETTE, () -> register.list(null, PageRequest.FIRST)).rows())
                .extracting(SessionRow::reference, SessionRow::state)
                .containsExactly(
                        tuple("S-2026-X1", SessionState.CONVENED),
                        tuple("S-2026-11-2", SessionState.CONVENED),
                        tuple("S-2026-C1", SessionState.CLOSED),
                        tuple("S-2026-11", SessionState.POSTPONED),
                        tuple("S-2026-09", SessionState.SIGNED),
                        tuple("S-2026-07", SessionState.SIGNED),
                        tuple("S-2026-04", SessionState.SIGNED));
        UUID urgent = session("S-2026-X1");
        AgendaLine line = read(MARC_ANTOINE, urgent).agenda().get(0);
        assertThat(List.of(line.entitled(), line.needed())).containsExactly(6, 4);
        assertThat(line.away()).containsExactly("Dr Julien Fortin");
        assertThat(item(IRENE, Objects.requireNonNull(line.id())).recusals().get(1))
                .satisfies(challenge -> assertThat(List.of(challenge.entitled(), challenge.needed()))
                        .containsExactly(5, 3));
        MinutesRegister minutes = house.get(MinutesRegister.class);
        MinutesRecord signed = as(MARC_ANTOINE, () -> minutes.read(session("S-2026-09")));
        assertThat(signed.items().get(0).tally()).isEqualTo(new Tally(5, 0, 0));
        assertThat(Sha256.of(as(MARC_ANTOINE, () -> minutes.pdf(session("S-2026-09"), "fr"))))
                .isEqualTo(signed.sha256());
    }

    @Test
    void an_ordinary_session_is_called_seven_days_before_and_an_extraordinary_one_forty_eight_hours() {
        UUID ordinary = planned(SessionKind.ORDINARY);
        UUID urgent = planned(SessionKind.EXTRAORDINARY);
        opinion(ordinary);
        opinion(urgent);
        assertThat(read(MARC_ANTOINE, ordinary).latestCall()).isEqualTo(BEGINS.minus(Duration.ofDays(7)));
        assertThat(read(MARC_ANTOINE, urgent).latestCall()).isEqualTo(BEGINS.minus(Duration.ofDays(2)));
        refused("committee.calledTooLate", () -> as(MARC_ANTOINE, () -> desk.convene(ref(ordinary))));
        as(MARC_ANTOINE, () -> desk.convene(ref(urgent)));
    }

    @Test
    void without_a_quorum_nobody_votes_and_a_second_convening_sits_with_three() {
        UUID session = planned(SessionKind.EXTRAORDINARY);
        UUID item = opinion(session);
        as(MARC_ANTOINE, () -> desk.convene(ref(session)));
        house.clock().set(BEGINS);
        come(session, List.of(IRENE, THOMAS, GINETTE));
        as(IRENE, () -> desk.open(ref(session)));
        AgendaLine line = read(IRENE, session).agenda().get(0);
        assertThat(line.entitled()).isEqualTo(7);
        assertThat(line.needed()).isEqualTo(4);
        assertThat(line.quorum().why()).isEqualTo("committee.tooFew");
        refused("committee.tooFew", () -> as(IRENE, () -> votes.call(shown(item), "Favorable", null)));
        as(MARC_ANTOINE, () -> desk.postpone(ref(session)));
        assertThat(house.words("select distinct kind from mail where kind = 'committee.postponed'"))
                .hasSize(1);
        assertThat(read(MARC_ANTOINE, session).again()).isTrue();
        Instant again = BEGINS.plus(Duration.ofDays(3));
        UUID second = as(
                MARC_ANTOINE,
                () -> desk.plan(
                        new SessionWish(SessionKind.EXTRAORDINARY, SessionMode.ONSITE, again, "Salle 2", session)));
        assertThat(read(MARC_ANTOINE, session).again()).isFalse();
        as(MARC_ANTOINE, () -> desk.convene(ref(second)));
        house.clock().set(again);
        come(second, List.of(IRENE, THOMAS, GINETTE));
        as(IRENE, () -> desk.open(ref(second)));
        AgendaLine taken = read(IRENE, second).agenda().get(0);
        assertThat(taken.needed()).isEqualTo(3);
        assertThat(taken.quorum().granted()).isTrue();
        UUID again1 = Objects.requireNonNull(taken.id());
        assertThat(as(IRENE, () -> register.item(again1)).question()).isEqualTo("Peut-on filmer la salle d’attente?");
        refused(
                "committee.notPostponed",
                () -> as(
                        MARC_ANTOINE,
                        () -> desk.plan(new SessionWish(
                                SessionKind.ORDINARY, SessionMode.ONSITE, again.plusSeconds(60), "Salle 2", second))));
    }

    /** The story of the sample's 27 November: P09 is recused by the portal, P11 is challenged and decided about without him. */
    @Test
    void the_members_decide_a_case_without_who_is_recused_and_without_who_is_challenged() {
        UUID incident = waiting();
        UUID session = planned(SessionKind.EXTRAORDINARY);
        UUID item = put(session, incident);
        ItemRecord put = item(MARC_ANTOINE, item);
        assertThat(put.recusals()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Dr Julien Fortin");
            assertThat(line.kind()).isEqualTo(RecusalKind.AUTOMATIC);
        });
        assertThat(put.line().entitled()).isEqualTo(6);
        assertThat(put.line().needed()).isEqualTo(4);
        as(MARC_ANTOINE, () -> desk.convene(ref(session)));
        as(
                MARC_ANTOINE,
                () -> recusals.challenge(
                        shown(item),
                        seat(THOMAS),
                        RecusalGround.FRIENDSHIP_OR_HOSTILITY,
                        "Amis de longue date",
                        false));
        house.clock().set(BEGINS);
        come(session, SEVEN);
        as(IRENE, () -> desk.open(ref(session)));
        UUID challenge = item(IRENE, item).recusals().get(1).id();
        assertThat(item(IRENE, item).recusals().get(1).entitled()).isEqualTo(5);
        refused("committee.recusalPending", () -> as(IRENE, () -> votes.call(shown(item), "Rappel", minor())));
        refused("committee.noVoice", () -> as(THOMAS, () -> recusals.castOn(item, challenge, Choice.AGAINST)));
        List<String> others = List.of(IRENE, CATHERINE, MEI_LIN, ANNE_MARIE, GINETTE);
        others.forEach(member -> as(member, () -> recusals.castOn(item, challenge, Choice.FOR)));
        as(IRENE, () -> recusals.concludeOn(shown(item), challenge, "Liens anciens", null));
        ItemRecord settled = item(IRENE, item);
        assertThat(settled.line().entitled()).isEqualTo(5);
        assertThat(settled.line().needed()).isEqualTo(3);
        for (String away : List.of(JULIEN, THOMAS)) {
            refused("committee.unknown", () -> item(away, item));
            refused("committee.unknown", () -> as(away, () -> votes.cast(item, 1, Choice.FOR)));
            assertThat(read(away, session).agenda()).singleElement().satisfies(line -> {
                assertThat(line.open()).isFalse();
                assertThat(line.withdrawn()).isTrue();
                assertThat(line.title()).isEmpty();
            });
            refused(
                    "incidents.unknown",
                    () -> as(away, () -> house.get(CaseRegister.class).read(incident)));
        }
        assertThatThrownBy(() -> house.change(
                        "insert into committee_ballot select ?, 99, 'ROUND-1', ?, ?, 'FOR'",
                        item,
                        seat(THOMAS),
                        seat(THOMAS)))
                .hasMessageContaining("does not sit on an item");
        refused("committee.notWeighed", () -> as(IRENE, () -> votes.call(shown(item), "Rappel", minor())));
        as(IRENE, () -> votes.weigh(shown(item), new BalanceTest("a", "b", "c", "d", "e", PLANTED)));
        as(GINETTE, () -> votes.note(shown(item), PLANTED));
        as(IRENE, () -> votes.call(shown(item), PLANTED, minor()));
        others.forEach(member -> as(member, () -> votes.cast(item, 1, Choice.FOR)));
        refused("committee.votedAlready", () -> as(GINETTE, () -> votes.cast(item, 1, Choice.AGAINST)));
        as(IRENE, () -> votes.conclude(shown(item), PLANTED, "", null));
        ItemRecord decided = item(GINETTE, item);
        assertThat(decided.line().state()).isEqualTo(ItemState.DECIDED);
        assertThat(house.words("select state from incident_case where id = ?", incident))
                .as("the case goes on in the same transaction")
                .containsExactly("DECIDED");
        assertThat(decided.tally()).isEqualTo(new Tally(5, 0, 0));
        assertThat(decided.conclusion().reasons()).isEqualTo(PLANTED);
        assertThat(decided.notes()).extracting(NoteLine::words).containsExactly(PLANTED);
        assertThat(house.words(
                        "select needed || '/' || entitled from committee_count where committee_item_id = ?", item))
                .containsExactly("3/5");
        noWordStands();
    }

    @Test
    void whoever_withdraws_leaves_the_item_and_the_case_behind() {
        UUID incident = waiting();
        UUID session = planned(SessionKind.EXTRAORDINARY);
        UUID item = put(session, incident);
        refused("committee.unknown", () -> item(GINETTE, item));
        as(MARC_ANTOINE, () -> desk.convene(ref(session)));
        assertThat(item(GINETTE, item).question()).isEqualTo(PLANTED);
        as(GINETTE, () -> recusals.recuse(shown(item), RecusalGround.FAMILY, PLANTED));
        refused("committee.unknown", () -> item(GINETTE, item));
        refused(
                "incidents.unknown",
                () -> as(GINETTE, () -> house.get(CaseRegister.class).read(incident)));
        as(IRENE, () -> recusals.recuse(shown(item), RecusalGround.TEACHER_OF_RESPONDENT, "Je l’encadre"));
        refused("committee.unknown", () -> item(IRENE, item));
        refused(
                "incidents.unknown",
                () -> as(IRENE, () -> house.get(CaseRegister.class).read(incident)));
        assertThat(item(CATHERINE, item).presiding()).isEqualTo("Me Catherine Roy-Lalonde");
        assertThat(house.words(
                        "select count(*)::text from incident_hand where ended_at is null and person_id in (?, ?)",
                        person(GINETTE),
                        person(IRENE)))
                .containsExactly("0");
        noWordStands();
    }

    @Test
    void of_a_case_that_was_not_held_the_agenda_is_free_again() {
        UUID incident = waiting();
        UUID session = planned(SessionKind.EXTRAORDINARY);
        put(session, incident);
        assertThat(as(MARC_ANTOINE, () -> register.cases())).isEmpty();
        as(MARC_ANTOINE, () -> desk.cancel(ref(session)));
        assertThat(as(MARC_ANTOINE, () -> register.cases()))
                .extracting(CaseForAgenda::id)
                .containsExactly(incident);
        assertThat(house.words("select kind from mail where kind like 'committee.c%'"))
                .isEmpty();
    }

    @Test
    void outsiders_learn_nothing() {
        UUID incident = waiting();
        UUID session = planned(SessionKind.EXTRAORDINARY);
        UUID item = put(session, incident);
        refused("committee.unknown", () -> read(AMELIE, session));
        refused("committee.unknown", () -> as(AMELIE, () -> register.list(null, PageRequest.FIRST)));
        refused("committee.unknown", () -> item(ADMIN, item));
        assertThat(read(AUDITOR, session).agenda()).singleElement().satisfies(line -> assertThat(line.open())
                .isFalse());
        refused("committee.unknown", () -> item(AUDITOR, item));
        for (String reader : List.of(NOBODY, AMELIE, AUDITOR, JULIEN)) {
            assertThat(house.<Integer>as(reader, () -> {
                        if (!reader.equals(NOBODY)) {
                            house.tellTheDatabase(person(reader));
                        }
                        return house.count("select (select count(*) from committee_item where case_id is not null)"
                                + " + (select count(*) from committee_recusal r join committee_item i"
                                + " on i.id = r.committee_item_id where i.case_id is not null)");
                    }))
                    .as(reader)
                    .isZero();
        }
    }

    @Test
    void what_was_shown_before_somebody_else_acted_changes_nothing() {
        UUID session = planned(SessionKind.EXTRAORDINARY);
        UUID item = opinion(session);
        ItemRef old = shown(item);
        as(MARC_ANTOINE, () -> agenda.prepare(old, "Autre question", true, seat(THOMAS), List.of("Avis du 3 mars")));
        refused("shared.changedMeanwhile", () -> as(MARC_ANTOINE, () -> agenda.defer(old)));
        assertThat(item(MARC_ANTOINE, item).documents()).containsExactly("Guide", "Avis du 3 mars");
        assertThat(item(MARC_ANTOINE, item).rapporteur()).isEqualTo("Thomas Lévesque");
        assertThat(read(MARC_ANTOINE, session).verdicts().get(SessionStep.CONVENE))
                .satisfies(verdict -> assertThat(verdict.granted()).isTrue());
        assertThat(item(THOMAS, item).verdicts().get(ItemStep.PREPARE))
                .satisfies(verdict -> assertThat(verdict.why()).isEqualTo("committee.notYourOffice"));
    }

    private void noWordStands() {
        for (String table : List.of(
                "committee_item",
                "committee_recusal",
                "committee_note",
                "committee_document",
                "committee_item_journal",
                "mail")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("canari");
        }
    }

    private static Finding minor() {
        return Finding.BREACH_MINOR;
    }

    private UUID session(String reference) {
        return UUID.fromString(house.words("select id::text from committee_session where reference = ?", reference)
                .get(0));
    }

    private UUID planned(SessionKind kind) {
        return as(
                MARC_ANTOINE,
                () -> desk.plan(new SessionWish(kind, SessionMode.ONSITE, BEGINS, "Salle du conseil", null)));
    }

    private UUID opinion(UUID session) {
        ItemDraft draft = new ItemDraft(
                ItemKind.OPINION,
                null,
                "Images en salle d’attente",
                "Peut-on filmer la salle d’attente?",
                false,
                null,
                List.of("Guide"));
        SessionRef shown = ref(session);
        return as(MARC_ANTOINE, () -> agenda.put(shown, draft));
    }

    private UUID put(UUID session, UUID incident) {
        ItemDraft draft = new ItemDraft(ItemKind.CASE, incident, "", PLANTED, true, null, List.of(PLANTED));
        SessionRef shown = ref(session);
        return as(MARC_ANTOINE, () -> agenda.put(shown, draft));
    }

    /** A case about Amélie that waits for the committee: Julien leads her unit. */
    private UUID waiting() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.RECORD_SCREENSHOT,
                CaseChannel.FORM,
                Confidence.CONFIDENTIAL,
                false,
                false,
                false,
                null,
                null,
                null);
        String reference = as(
                        NOBODY, () -> reports.report(page, new Report(wish, new ReportWords(PLANTED, "", "", "", ""))))
                .reference();
        UUID incident = UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
        house.change(
                "insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)"
                        + " values (?, 0, gen_random_uuid(), 'RESPONDENT', ?, date '2026-11-21')",
                incident,
                person(AMELIE));
        house.change("update incident_case set state = 'COMMITTEE', severity = 3 where id = ?", incident);
        return incident;
    }

    private void come(UUID session, List<String> members) {
        Set<UUID> here = members.stream().map(this::seat).collect(Collectors.toCollection(HashSet::new));
        as(MARC_ANTOINE, () -> desk.attend(ref(session), here, NO_ONE));
    }

    private UUID seat(String staffNo) {
        return UUID.fromString(house.words("select id::text from committee_seat where person_id = ?", person(staffNo))
                .get(0));
    }

    private SessionRef ref(UUID session) {
        return new SessionRef(
                session,
                Integer.parseInt(house.words("select version::text from committee_session where id = ?", session)
                        .get(0)));
    }

    private ItemRef shown(UUID item) {
        return new ItemRef(
                item,
                Integer.parseInt(house.words("select version::text from committee_item where id = ?", item)
                        .get(0)));
    }

    private SessionRecord read(String reader, UUID session) {
        return as(reader, () -> register.read(session, "fr"));
    }

    private ItemRecord item(String reader, UUID item) {
        return as(reader, () -> register.item(item));
    }
}
