package org.aval.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from a decision: it stands with it, is done or waived, and undone when a review decides otherwise. */
class FinalMeasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();
    private static final UUID RESPONDENT = UUID.randomUUID();
    private static final UUID MANDATE = UUID.randomUUID();
    private static final Actor SECRETARY = actor("VB10007", Role.ETHICS_SECRETARY);
    private static final Actor CHAIR = actor("VB10008", Role.ETHICS_CHAIR);
    private static final Actor MEMBER = actor("VB10016", Role.ETHICS_MEMBER);
    private static final Actor OWNER = actor("VB10004", Role.PRIVACY);
    private static final FinalFacts PREPARED = new FinalFacts(true, false, true, false, 90);
    private static final FinalFacts AT_THE_TABLE = new FinalFacts(true, true, true, false, 90);
    private static final FinalFacts DECIDED = new FinalFacts(false, false, true, false, 90);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PROPOSED | DROP, ORDER
            DROPPED  | -
            ORDERED  | START, CARRY_OUT, FULFIL, WAIVE, UNDO
            DONE     | CHECK, UNDO
            WAIVED   | -
            UNDONE   | -
            """)
    void from_each_state_only_these_steps_open(FinalState state, String steps) {
        assertThat(EnumSet.allOf(FinalStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PROPOSED | SECRETARY | DROP
            PROPOSED | CHAIR     | DROP
            PROPOSED | MEMBER    | -
            PROPOSED | SITS      | DROP
            PROPOSED | OWNER     | -
            PROPOSED | PORTAL    | ORDER
            ORDERED  | SECRETARY | FULFIL, WAIVE
            ORDERED  | CHAIR     | WAIVE
            ORDERED  | SITS      | -
            ORDERED  | OWNER     | FULFIL
            ORDERED  | PORTAL    | START, CARRY_OUT, UNDO
            DONE     | SECRETARY | CHECK
            DONE     | CHAIR     | -
            DONE     | OWNER     | -
            DONE     | PORTAL    | UNDO
            """)
    void each_step_is_for_these_hands(FinalState state, String who, String steps) {
        FinalMeasure measure = in(state);
        FinalFacts facts = who.equals("SITS") ? AT_THE_TABLE : PREPARED;
        assertThat(Arrays.stream(FinalStep.values())
                        .filter(step -> measure.verdict(step, hand(who), facts).granted())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void it_stands_with_its_decision_and_is_looked_at_when_it_is_done() {
        FinalMeasure measure = in(FinalState.ORDERED);
        measure.fulfil(act(OWNER), DECIDED);
        assertThat(measure.getDoneOn()).isEqualTo(TODAY);
        assertThat(measure.getCheckOn()).isEqualTo("2027-02-19");
        measure.check(FinalEffect.HELPED_IN_PART, act(SECRETARY), DECIDED);
        refused("measures.checkedAlready", () -> measure.check(FinalEffect.HELPED, act(SECRETARY), DECIDED));
        measure.undo(portal(), DECIDED);
        assertThat(measure.getCheckOn()).isNull();
        assertThat(measure.getJournal()).extracting(JournalEntry::motive).containsOnly("");
    }

    @Test
    void nobody_changes_what_is_voted_on() {
        FinalMeasure measure = in(FinalState.PROPOSED);
        refused("measures.votedByNow", () -> measure.drop(act(SECRETARY), DECIDED));
        refused("measures.votedByNow", () -> propose(task(FinalKind.PROCESS_CHANGE, null), SECRETARY, DECIDED));
        refused("measures.notYourOffice", () -> propose(task(FinalKind.PROCESS_CHANGE, null), MEMBER, PREPARED));
    }

    @Test
    void it_lies_on_a_respondent_or_on_nobody() {
        FinalFacts witness = new FinalFacts(true, false, false, false, 90);
        refused(
                "measures.onlyRespondents",
                () -> propose(task(FinalKind.EDUCATIONAL_REMINDER, RESPONDENT), SECRETARY, witness));
        FinalMeasure struck = in(FinalState.PROPOSED);
        refused("measures.onlyRespondents", () -> struck.order(portal(), witness));
        FinalMeasure standing = in(FinalState.ORDERED);
        standing.undo(portal(), witness);
        assertThat(standing.getState())
                .as("what lies on the wrong person is undone")
                .isEqualTo(FinalState.UNDONE);
    }

    @Test
    void a_measure_is_whole_before_anybody_votes_on_it() {
        refused("measures.personMissing", () -> propose(task(FinalKind.APOLOGY, null), SECRETARY, PREPARED));
        refused("measures.onNobody", () -> propose(task(FinalKind.VICTIM_SUPPORT, RESPONDENT), SECRETARY, PREPARED));
        FinalWish bare =
                new FinalWish(FinalKind.MANDATE_REVOCATION, RESPONDENT, null, OWNER.person(), TODAY.plusDays(9));
        refused("measures.noTarget", () -> propose(bare, SECRETARY, PREPARED));
        FinalWish nobodys = new FinalWish(FinalKind.APOLOGY, RESPONDENT, null, null, TODAY.plusDays(9));
        refused("measures.ownerMissing", () -> propose(nobodys, SECRETARY, PREPARED));
        FinalWish own = new FinalWish(FinalKind.APOLOGY, RESPONDENT, null, RESPONDENT, TODAY.plusDays(9));
        refused("measures.notByThemselves", () -> propose(own, SECRETARY, PREPARED));
        FinalWish late = new FinalWish(FinalKind.APOLOGY, RESPONDENT, null, OWNER.person(), TODAY);
        refused("measures.dueToCome", () -> propose(late, SECRETARY, PREPARED));
    }

    @Test
    void what_the_portal_began_is_done_once_it_is_ended() {
        FinalMeasure training = propose(task(FinalKind.REMEDIAL_TRAINING, RESPONDENT), SECRETARY, PREPARED);
        training.order(portal(), DECIDED);
        UUID obligation = UUID.randomUUID();
        training.start(obligation, portal(), DECIDED);
        assertThat(training.getMade()).isEqualTo(obligation);
        FinalFacts unsigned = new FinalFacts(false, false, true, true, 90);
        refused("measures.unfinished", () -> training.fulfil(act(SECRETARY), unsigned));
        training.waive(act(SECRETARY), unsigned);
        assertThat(training.getState()).isEqualTo(FinalState.WAIVED);
    }

    @ParameterizedTest
    @EnumSource(FinalKind.class)
    void whoever_advises_sanctions_nobody_where_it_refers(FinalKind kind) {
        assertThat(kind.isReferral() && (kind.isCarriedOut() || kind.isStarted() || kind.weighs()))
                .isFalse();
        assertThat(List.of(kind.isCarriedOut(), kind.isStarted(), kind.isTask()))
                .containsOnlyOnce(true);
    }

    private static FinalMeasure in(FinalState state) {
        FinalMeasure measure = propose(
                state == FinalState.DONE
                        ? new FinalWish(FinalKind.MANDATE_REVOCATION, RESPONDENT, MANDATE, null, TODAY.plusDays(9))
                        : task(FinalKind.EDUCATIONAL_REMINDER, RESPONDENT),
                SECRETARY,
                PREPARED);
        if (state != FinalState.PROPOSED) {
            measure.order(portal(), DECIDED);
        }
        if (state == FinalState.DONE) {
            measure.carryOut(portal(), DECIDED);
        }
        return measure;
    }

    private static FinalWish task(FinalKind kind, @Nullable UUID person) {
        return new FinalWish(kind, person, null, OWNER.person(), TODAY.plusDays(30));
    }

    private static FinalMeasure propose(FinalWish wish, Actor by, FinalFacts facts) {
        return FinalMeasure.propose(CASE, ITEM, wish, act(by), facts);
    }

    private static Actor hand(String who) {
        return switch (who) {
            case "SECRETARY" -> SECRETARY;
            case "CHAIR" -> CHAIR;
            case "OWNER" -> OWNER;
            case "PORTAL" -> Actor.PORTAL;
            default -> MEMBER;
        };
    }

    private static Act portal() {
        return new Act(Actor.PORTAL, Instant.parse("2026-11-21T14:00:00Z"), TODAY, "");
    }

    private static Act act(Actor by) {
        return new Act(by, Instant.parse("2026-11-21T14:00:00Z"), TODAY, "");
    }

    private static Actor actor(String staffNo, Role role) {
        return new Actor(
                UUID.nameUUIDFromBytes(staffNo.getBytes(StandardCharsets.UTF_8)), staffNo, Set.of(role, Role.EMPLOYEE));
    }

    private static void refused(String why, Runnable change) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(change::run)
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
