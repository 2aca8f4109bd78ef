package org.aval.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.committee.CommitteeStage.ANNE_MARIE;
import static org.aval.domain.committee.CommitteeStage.CATHERINE;
import static org.aval.domain.committee.CommitteeStage.GINETTE;
import static org.aval.domain.committee.CommitteeStage.IRENE;
import static org.aval.domain.committee.CommitteeStage.JULIEN;
import static org.aval.domain.committee.CommitteeStage.MEI_LIN;
import static org.aval.domain.committee.CommitteeStage.SECRETARY;
import static org.aval.domain.committee.CommitteeStage.SEVEN;
import static org.aval.domain.committee.CommitteeStage.THOMAS;
import static org.aval.domain.committee.CommitteeStage.TODAY;
import static org.aval.domain.committee.CommitteeStage.act;
import static org.aval.domain.committee.CommitteeStage.because;
import static org.aval.domain.committee.CommitteeStage.facts;
import static org.aval.domain.committee.CommitteeStage.without;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item of the agenda, from being put there to being decided. */
class AgendaItemTest {

    private static final Proposal MINOR = new Proposal("Un rappel éducatif", Finding.BREACH_MINOR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ON_AGENDA | PREPARE, RECUSE, INVITE, CHALLENGE, SETTLE, WEIGH, CALL, ASK_SECRET, CAST, DEFER, WITHDRAW
            VOTING    | RECUSE, ASK_SECRET, CAST, DECIDE, SET_ASIDE, DEFER
            DECIDED   | -
            DEFERRED  | -
            WITHDRAWN | -
            """)
    void from_each_state_only_these_steps_open(ItemState state, String steps) {
        assertThat(EnumSet.allOf(ItemStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    /** The session of 27 November: Julien is recused by the portal, Thomas is challenged and decided about without him. */
    @Test
    void the_members_decide_without_who_is_recused_and_without_who_is_challenged() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, true);
        item.recuseByFact(JULIEN.seat(), act(SECRETARY, ""));
        assertThat(facts(null, item).quorum().needed()).isEqualTo(4);
        UUID challenge = item.challenge(
                CommitteeStage.challenge(THOMAS, "Amis d’enfance"), act(SECRETARY, ""), facts(null, item));
        refused("committee.recusalPending", () -> item.call(MINOR, act(IRENE), facts(IRENE, item)));
        refused(
                "committee.recused",
                () -> item.castOn(challenge, Choice.FOR, act(THOMAS), without(THOMAS, JULIEN, item)));
        refused(
                "committee.noVoice",
                () -> item.castOn(challenge, Choice.AGAINST, act(THOMAS), without(THOMAS, THOMAS, item)));
        for (Voter voter : List.of(IRENE, CATHERINE, MEI_LIN, ANNE_MARIE)) {
            item.castOn(challenge, Choice.FOR, act(voter), without(THOMAS, voter, item));
        }
        refused(
                "committee.awaited",
                () -> item.concludeOn(challenge, because("Liens anciens"), act(IRENE), without(THOMAS, IRENE, item)));
        item.castOn(challenge, Choice.AGAINST, act(GINETTE), without(THOMAS, GINETTE, item));
        item.concludeOn(challenge, because("Liens anciens"), act(IRENE), without(THOMAS, IRENE, item));
        assertThat(item.getRecusals().seats()).containsExactlyInAnyOrder(JULIEN.seat(), THOMAS.seat());
        assertThat(facts(null, item).quorum().needed()).isEqualTo(3);
        refused("committee.notWeighed", () -> item.call(MINOR, act(IRENE), facts(IRENE, item)));
        item.weigh(new BalanceTest("a", "b", "c", "d", "e", "f"), act(IRENE), facts(IRENE, item));
        // clinicians left: the chair
        item.call(MINOR, act(IRENE), facts(IRENE, item));
        refused("committee.recused", () -> item.cast(Choice.FOR, act(JULIEN), facts(JULIEN, item)));
        for (Voter voter : List.of(IRENE, CATHERINE, MEI_LIN, ANNE_MARIE, GINETTE)) {
            item.cast(Choice.FOR, act(voter), facts(voter, item));
        }
        refused("committee.votedAlready", () -> item.cast(Choice.AGAINST, act(IRENE), facts(IRENE, item)));
        refused("committee.reasonsMissing", () -> item.conclude(because(" "), act(IRENE), facts(IRENE, item)));
        item.conclude(because("Les faits sont établis."), act(IRENE), facts(IRENE, item));
        assertThat(item.getState()).isEqualTo(ItemState.DECIDED);
        assertThat(item.getVoting().tally()).isEqualTo(new Tally(5, 0, 0));
    }

    @Test
    void a_party_challenges_in_fifteen_days_and_later_only_for_what_nobody_knew() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        Challenge late = challenge(TODAY.plusDays(10), false, null);
        refused("committee.challengedTooLate", () -> item.challenge(late, act(SECRETARY, ""), facts(null, item)));
        Challenge unknown = challenge(TODAY.plusDays(10), true, null);
        item.challenge(unknown, act(SECRETARY, ""), facts(null, item));
        refused("committee.askedAlready", () -> item.challenge(unknown, act(SECRETARY, ""), facts(null, item)));
    }

    @Test
    void a_party_challenges_in_their_own_name_and_nobody_in_the_name_of_another() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        Actor party = CommitteeStage.actor(60);
        Challenge own = challenge(TODAY, false, party.person());
        Act others = new Act(CommitteeStage.actor(61), CommitteeStage.NOW, TODAY, "");
        refused("committee.notYourOffice", () -> item.challenge(own, others, facts(null, item)));
        Act theirs = new Act(party, CommitteeStage.NOW, TODAY, "");
        refused("committee.sessionOver", () -> item.challenge(own, theirs, in(SessionState.CLOSED, item)));
        UUID asked = item.challenge(own, theirs, facts(null, item));
        assertThat(item.getRecusals().list()).singleElement().satisfies(line -> {
            assertThat(line.recusalId()).isEqualTo(asked);
            assertThat(line.requestedBy()).isEqualTo(party.person());
            assertThat(line.isPending()).isTrue();
        });
        assertThat(item.getJournal().get(1).actedAs()).isEqualTo(Role.EMPLOYEE.name());
    }

    @Test
    void what_the_secretary_enters_for_a_party_counts_from_the_day_it_was_written() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        Actor party = CommitteeStage.actor(60);
        Act later = new Act(SECRETARY, CommitteeStage.NOW, TODAY.plusDays(20), "");
        item.challenge(challenge(TODAY, false, party.person()), later, facts(null, item));
        assertThat(item.getRecusals().list()).singleElement().satisfies(line -> assertThat(line.requestedBy())
                .isEqualTo(party.person()));
    }

    @Test
    void a_challenge_that_waits_is_settled_when_the_portal_keeps_the_member_away() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        item.challenge(challenge(TODAY, false, null), act(SECRETARY, ""), facts(null, item));
        item.recuseByFact(THOMAS.seat(), act(SECRETARY, ""));
        assertThat(item.getRecusals().isPending()).isFalse();
        assertThat(item.getRecusals().seats()).containsExactly(THOMAS.seat());
    }

    /** What tells grounds apart would tell who reported: of what the portal does by itself no ground is written down. */
    @Test
    void all_that_the_portal_keeps_away_look_alike() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        item.recuseByFact(JULIEN.seat(), act(SECRETARY, ""));
        item.recuseByFact(THOMAS.seat(), act(SECRETARY, ""));
        assertThat(item.getRecusals().list()).extracting(Recusal::ground).containsOnly(RecusalGround.OTHER);
        assertThat(item.getRecusals().list()).extracting(Recusal::reasons).containsOnly("");
    }

    private static Challenge challenge(LocalDate madeOn, boolean unknownBefore, @Nullable UUID party) {
        return new Challenge(THOMAS.seat(), RecusalGround.FAMILY, "Cousin", unknownBefore, madeOn, party);
    }

    @Test
    void a_tie_is_settled_by_who_presides_and_what_is_not_carried_is_proposed_anew() {
        AgendaItem item = CommitteeStage.item(ItemKind.OPINION, false);
        List<Voter> four = List.of(IRENE, CATHERINE, THOMAS, GINETTE);
        item.call(MINOR, act(IRENE), facts(IRENE, SEVEN, four, Set.of()));
        vote(item, four, Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.AGAINST);
        ItemFacts chair = facts(IRENE, SEVEN, four, Set.of());
        refused("committee.castingMissing", () -> item.conclude(because("Vu"), act(IRENE), chair));
        refused(
                "committee.whoPresides",
                () -> item.conclude(because("Vu"), act(THOMAS), facts(THOMAS, SEVEN, four, Set.of())));
        item.conclude(Conclusion.said("Vu", "", Choice.AGAINST), act(IRENE), chair);
        assertThat(item.getState()).isEqualTo(ItemState.ON_AGENDA);
        assertThat(item.getVoting().isUntouched()).isTrue();
        item.call(MINOR, act(IRENE), chair);
        vote(item, four, Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST);
        refused("committee.noTie", () -> item.conclude(Conclusion.said("Vu", "", Choice.FOR), act(IRENE), chair));
        item.conclude(Conclusion.said("Vu", "Trop sévère", null), act(IRENE), chair);
        assertThat(item.getConclusion().dissent()).isEqualTo("Trop sévère");
        assertThat(item.getVoting().proposal().finding()).isNull();
    }

    @Test
    void of_a_secret_ballot_nothing_but_the_count_is_kept() {
        AgendaItem item = CommitteeStage.item(ItemKind.OPINION, false);
        item.call(MINOR, act(IRENE), facts(IRENE, item));
        item.askSecret(act(MEI_LIN), facts(MEI_LIN, item));
        item.cast(Choice.AGAINST, act(MEI_LIN), facts(MEI_LIN, item));
        assertThat(item.getVoting().tally().against()).isEqualTo(1);
        assertThat(item.getJournal()).last().satisfies(line -> assertThat(line.motive())
                .isEmpty());
        refused("committee.secretAlready", () -> item.askSecret(act(THOMAS), facts(THOMAS, item)));
    }

    @Test
    void whoever_withdraws_is_neither_counted_nor_heard_any_more() {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        item.recuse(RecusalGround.FAMILY, "Ma nièce", act(IRENE), facts(IRENE, item));
        assertThat(facts(null, item).quorum().presiding()).isEqualTo(CATHERINE.seat());
        refused("committee.recused", () -> item.call(MINOR, act(IRENE), facts(IRENE, item)));
        item.call(MINOR, act(CATHERINE), facts(CATHERINE, item));
        refused(
                "committee.reasonsMissing",
                () -> item.recuse(RecusalGround.OTHER, "", act(THOMAS), facts(THOMAS, item)));
    }

    @Test
    void of_a_session_that_was_not_held_an_item_is_put_off_and_nothing_else_is_done_to_it() {
        AgendaItem item = CommitteeStage.item(ItemKind.OPINION, false);
        refused("committee.sessionOver", () -> item.withdraw(act(SECRETARY, ""), in(SessionState.POSTPONED, item)));
        refused("committee.sessionOver", () -> item.defer(act(SECRETARY, ""), in(SessionState.CLOSED, item)));
        item.defer(act(SECRETARY, ""), in(SessionState.POSTPONED, item));
        assertThat(item.getState()).isEqualTo(ItemState.DEFERRED);
    }

    private static ItemFacts in(SessionState session, AgendaItem item) {
        ItemFacts open = facts(null, item);
        return new ItemFacts(open.today(), session, open.quorum(), null, false, open.challengeUntil(), open.casting());
    }

    @Test
    void an_invitation_is_followed_or_decided_by_the_others() {
        AgendaItem item = CommitteeStage.item(ItemKind.POLICY, false);
        item.invite(THOMAS.seat(), RecusalGround.PRIOR_PUBLIC_POSITION, "Tribune", act(IRENE), facts(IRENE, item));
        item.recuse(RecusalGround.PRIOR_PUBLIC_POSITION, "D’accord", act(THOMAS), facts(THOMAS, item));
        assertThat(item.getRecusals().list()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(RecusalKind.INVITED);
            assertThat(line.state()).isEqualTo(RecusalState.UPHELD);
        });
    }

    private static void vote(AgendaItem item, List<Voter> present, Choice... choices) {
        for (int i = 0; i < choices.length; i++) {
            Voter voter = present.get(i);
            item.cast(
                    choices[i],
                    act(voter),
                    facts(voter, SEVEN, present, item.getRecusals().seats()));
        }
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
