package org.aval.service.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.incidents.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case page says where the case stands before the committee, to whom the case opens, and never who reported. */
class CaseAgendasTest extends CommitteeTest {

    private static final List<String> SIX = List.of(IRENE, CATHERINE, JULIEN, MEI_LIN, ANNE_MARIE, GINETTE);

    private SessionRegister register;
    private VotingDesk votes;

    @BeforeEach
    void at_the_desk() {
        register = house.get(SessionRegister.class);
        votes = house.get(VotingDesk.class);
    }

    @Test
    void the_case_shows_its_item_its_session_its_quorum_and_its_outcome_to_whom_it_opens() {
        UUID incident = waiting(NOBODY, PRIYA);
        assertThat(as(MARC_ANTOINE, () -> register.ofCase(incident)).isThere()).isFalse();
        UUID session = planned();
        UUID item = put(session, incident);
        assertThat(entry(MARC_ANTOINE, incident)).satisfies(one -> {
            assertThat(one.item()).isEqualTo(item);
            assertThat(one.state()).isEqualTo(ItemState.ON_AGENDA);
            assertThat(Objects.requireNonNull(one.line()).entitled()).isEqualTo(6);
            assertThat(one.recusals()).extracting(RecusalLine::name).containsExactly("Thomas Lévesque");
            assertThat(one.finding()).isNull();
        });
        for (String reader : List.of(PRIYA, THOMAS, GINETTE, AMELIE, AUDITOR, ADMIN)) {
            refused("incidents.unknown", () -> as(reader, () -> register.ofCase(incident)));
        }
        decided(session, item);
        assertThat(entry(GINETTE, incident).finding()).isEqualTo(Finding.BREACH_MINOR);
        refused("incidents.unknown", () -> as(THOMAS, () -> register.ofCase(incident)));
    }

    @Test
    void who_works_on_the_case_without_coming_to_the_table_reads_the_outcome_and_no_recusal() {
        UUID incident = waiting(NOBODY, PRIYA);
        put(planned(), incident);
        house.change(
                """
                insert into incident_hand (id, incident_case_id, person_id, capacity, given_at, given_by)
                values (gen_random_uuid(), ?, ?, 'INVESTIGATOR', now(), 'VB10007')""",
                incident,
                person("VB10014"));
        assertThat(entry("VB10014", incident)).satisfies(one -> {
            assertThat(one.isOpen()).isFalse();
            assertThat(one.recusals()).isEmpty();
        });
    }

    @Test
    void the_desk_reads_from_the_file_why_the_portal_kept_somebody_away_and_never_that_somebody_reported() {
        UUID incident = waiting(GINETTE, PRIYA);
        UUID session = planned();
        UUID item = put(session, incident);
        convened(session);
        List<RecusalLine> desk = item(MARC_ANTOINE, item).recusals();
        assertThat(desk).extracting(RecusalLine::name).containsExactlyInAnyOrder("Thomas Lévesque", "Ginette Bélanger");
        assertThat(line(desk, "Thomas Lévesque").onFile()).isEqualTo(Ground.SAME_UNIT);
        assertThat(line(desk, "Ginette Bélanger").onFile())
                .as("who reported is not told, not even to the desk")
                .isNull();
        assertThat(house.words("select distinct ground from committee_recusal where committee_item_id = ?", item))
                .as("nor kept")
                .containsExactly("OTHER");
        for (String member : List.of(IRENE, CATHERINE, MEI_LIN)) {
            assertThat(item(member, item).recusals()).allSatisfy(line -> {
                assertThat(line.kind()).isEqualTo(RecusalKind.AUTOMATIC);
                assertThat(line.ground()).isNull();
                assertThat(line.onFile()).isNull();
            });
        }
    }

    @Test
    void two_who_preside_do_not_decide_twice_nor_on_what_changed_meanwhile() {
        UUID incident = waiting(NOBODY, PRIYA);
        UUID session = planned();
        UUID item = put(session, incident);
        convened(session);
        opened(session, SIX);
        as(IRENE, () -> votes.call(shown(item), "Rappel", Finding.BREACH_MINOR));
        SIX.forEach(member -> as(member, () -> votes.cast(item, 1, Choice.FOR)));
        ItemRef stale = shown(item);
        refused("committee.whoPresides", () -> as(CATHERINE, () -> votes.conclude(stale, "Établi", "", null)));
        as(IRENE, () -> votes.takeBack(stale));
        refused("shared.changedMeanwhile", () -> as(IRENE, () -> votes.conclude(stale, "Établi", "", null)));
        refused("shared.changedMeanwhile", () -> as(IRENE, () -> votes.cast(item, 1, Choice.FOR)));
        as(IRENE, () -> votes.call(shown(item), "Rappel", Finding.BREACH_MINOR));
        SIX.forEach(member -> as(member, () -> votes.cast(item, 2, Choice.FOR)));
        ItemRef twice = shown(item);
        as(IRENE, () -> votes.conclude(twice, "Établi", "", null));
        refused("shared.changedMeanwhile", () -> as(IRENE, () -> votes.conclude(twice, "Établi", "", null)));
        refused("committee.wrongState", () -> as(IRENE, () -> votes.conclude(shown(item), "Établi", "", null)));
    }

    @Test
    void a_member_who_does_not_sit_votes_by_no_forged_request_and_nobody_votes_without_a_quorum() {
        UUID incident = waiting(NOBODY, PRIYA);
        UUID session = planned();
        UUID item = put(session, incident);
        convened(session);
        opened(session, List.of(IRENE, THOMAS, GINETTE));
        refused("committee.tooFew", () -> as(IRENE, () -> votes.call(shown(item), "Rappel", Finding.BREACH_MINOR)));
        refused("committee.tooFew", () -> as(GINETTE, () -> votes.cast(item, 1, Choice.FOR)));
        refused("committee.unknown", () -> as(THOMAS, () -> votes.cast(item, 1, Choice.FOR)));
        refused("committee.unknown", () -> as(THOMAS, () -> votes.conclude(shown(item), "Établi", "", null)));
    }

    @Test
    void before_the_vote_the_item_tells_what_was_found_in_similar_cases_and_nothing_of_few() {
        UUID incident = waiting(NOBODY, PRIYA);
        UUID item = put(planned(), incident);
        assertThat(similar(item).isEnough()).isFalse();
        for (int i = 0; i < 14; i++) {
            closed(i < 6 ? "BREACH_MINOR" : i < 12 ? "NOT_SUBSTANTIATED" : "REFERRED", 3, "2025-06-01");
        }
        closed("BREACH_MINOR", 3, "2026-03-01");
        SimilarOutcomes told = similar(item);
        assertThat(told.total()).as("of years that are over").isEqualTo(14);
        assertThat(told.lines()).filteredOn(line -> line.total() != null).allSatisfy(line -> assertThat(line.total())
                .isGreaterThanOrEqualTo(5));
        assertThat(told.lines())
                .filteredOn(line -> line.finding() == Finding.REFERRED)
                .extracting(SimilarOutcomes.Line::total)
                .containsOnlyNulls();
        refused("committee.unknown", () -> as(THOMAS, () -> register.similar(item)));
        refused("committee.unknown", () -> as(AMELIE, () -> register.similar(item)));
    }

    private SimilarOutcomes similar(UUID item) {
        return as(MARC_ANTOINE, () -> register.similar(item)).orElseThrow();
    }

    /** A case that was decided and closed, with its item on the sample's first session. */
    private void closed(String finding, int severity, String day) {
        UUID incident = reported(NOBODY);
        house.change(
                """
                update incident_case set state = 'CLOSED', severity = ?, received_on = cast(? as date),
                       decided_on = cast(? as date), closed_on = cast(? as date) where id = ?""",
                severity,
                day,
                day,
                day,
                incident);
        house.change(
                """
                insert into committee_item (id, version, session_id, place, kind, case_id, title, question, expression, state,
                       secret, round, link_with_work, content, audience, harm, intent, less_intrusive, proposal, finding,
                       in_favour, against, abstained, reasons, dissent, decided_at)
                select gen_random_uuid(), 0, s.id, (select coalesce(max(i.place), 0) + 1 from committee_item i
                                                     where i.session_id = s.id),
                       'CASE', ?, 'INC', 'sealed', false, 'DECIDED', false, 1, '', '', '', '', '', '', 'sealed', ?, 5, 0, 0,
                       'sealed', '', cast(? as timestamptz)
                  from committee_session s where s.reference = 'S-2026-09'""",
                incident,
                finding,
                day + "T12:00:00Z");
    }

    private void decided(UUID session, UUID item) {
        convened(session);
        opened(session, SIX);
        as(IRENE, () -> votes.call(shown(item), "Rappel", Finding.BREACH_MINOR));
        SIX.forEach(member -> as(member, () -> votes.cast(item, 1, Choice.FOR)));
        as(IRENE, () -> votes.conclude(shown(item), "Établi", "", null));
    }

    private CaseAgenda.Entry entry(String reader, UUID incident) {
        return as(reader, () -> register.ofCase(incident)).entries().get(0);
    }

    private static RecusalLine line(List<RecusalLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
