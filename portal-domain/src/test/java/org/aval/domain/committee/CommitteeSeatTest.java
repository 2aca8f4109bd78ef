package org.aval.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.committee.CommitteeStage.DIRECTOR;
import static org.aval.domain.committee.CommitteeStage.SECRETARY;
import static org.aval.domain.committee.CommitteeStage.TODAY;
import static org.aval.domain.committee.CommitteeStage.act;
import static org.aval.domain.committee.CommitteeStage.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.CompositionRule.Member;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seat from the proposal to its end, and the committee they make. */
class CommitteeSeatTest {

    private static final SeatFacts FREE = SeatFacts.on(TODAY, 3);
    private static final SeatHolder FIT = new SeatHolder(true, TODAY.plusMonths(6), TODAY.plusMonths(2), true, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PROPOSED  | APPOINT, DECLINE
            APPOINTED | PLEDGE, RENEW, RESIGN, END
            DECLINED  | -
            ENDED     | -
            """)
    void from_each_state_only_these_steps_open(SeatState state, String steps) {
        assertThat(EnumSet.allOf(SeatStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void a_seat_counts_from_the_undertaking_on_as_long_as_every_condition_is_met() {
        CommitteeSeat seat = proposed(SeatKind.NURSE, SeatDuty.MEMBER, null);
        assertThat(seat.standing(FIT, TODAY)).isEqualTo(SeatStanding.PROPOSED);
        seat.appoint(act(DIRECTOR, ""), FREE);
        assertThat(seat.standing(FIT, TODAY)).isEqualTo(SeatStanding.SILENT);
        assertThat(seat.missing(FIT, TODAY)).containsExactly(SeatCondition.PLEDGED);
        refused("committee.notYourOffice", () -> seat.pledge(act(SECRETARY, ""), FREE));
        seat.pledge(act(actor(11), ""), FREE);
        assertThat(seat.standing(FIT, TODAY)).isEqualTo(SeatStanding.SITTING);
        assertThat(seat.standing(FIT, TODAY.minusDays(1))).isEqualTo(SeatStanding.UPCOMING);
        assertThat(seat.standing(FIT, TODAY.plusYears(3))).isEqualTo(SeatStanding.OVER);
        SeatHolder lapsed = new SeatHolder(true, TODAY.plusMonths(6), TODAY.minusDays(1), true, true);
        assertThat(seat.standing(lapsed, TODAY)).isEqualTo(SeatStanding.SILENT);
    }

    @Test
    void a_term_is_renewed_once() {
        CommitteeSeat seat = proposed(SeatKind.NURSE, SeatDuty.MEMBER, null);
        seat.appoint(act(DIRECTOR, ""), FREE);
        seat.renew(act(DIRECTOR, ""), FREE);
        assertThat(seat.getTerm().endsOn()).isEqualTo(TODAY.plusYears(6).minusDays(1));
        refused("committee.renewedAlready", () -> seat.renew(act(DIRECTOR, ""), FREE));
    }

    @Test
    void nobody_appoints_themselves_and_nobody_without_the_office_appoints_anybody() {
        CommitteeSeat own = CommitteeSeat.propose(
                new SeatWish(DIRECTOR.person(), SeatKind.MANAGEMENT, SeatDuty.MEMBER, false, null, TODAY),
                act(SECRETARY, ""),
                FREE);
        refused("committee.notYourself", () -> own.appoint(act(DIRECTOR, ""), FREE));
        refused("committee.notYourOffice", () -> own.appoint(act(SECRETARY, ""), FREE));
        refused("committee.notYourOffice", () -> own.appoint(act(actor(8, Role.ETHICS_CHAIR), ""), FREE));
    }

    @Test
    void one_chair_who_votes_and_substitutes_who_are_alike() {
        refused("committee.chairVotes", () -> proposed(SeatKind.SECRETARY, SeatDuty.CHAIR, null));
        refused("committee.chairVotes", () -> proposed(SeatKind.NURSE, SeatDuty.CHAIR, new UUID(1, 9)));
        refused(
                "committee.dutyTaken",
                () -> proposed(
                        SeatKind.NURSE, SeatDuty.CHAIR, null, new SeatFacts(TODAY, 3, true, false, true, false, true)));
        refused(
                "committee.notAlike",
                () -> proposed(
                        SeatKind.NURSE,
                        SeatDuty.MEMBER,
                        new UUID(1, 9),
                        new SeatFacts(TODAY, 3, true, false, false, false, false)));
        refused(
                "committee.neverVotes",
                () -> proposed(
                        SeatKind.LEGAL,
                        SeatDuty.MEMBER,
                        null,
                        new SeatFacts(TODAY, 3, true, false, false, true, true)));
    }

    @Test
    void the_committee_has_seven_to_nine_with_a_patient_a_clinician_and_somebody_from_outside() {
        List<Member> seven = new ArrayList<>(CommitteeStage.SEVEN.stream()
                .map(voter -> new Member(
                        voter.kind(),
                        voter.duty(),
                        voter.outside(),
                        false,
                        2027 + (int) (voter.seat().getLeastSignificantBits() % 4)))
                .toList());
        assertThat(CompositionRule.values()).allMatch(rule -> rule.isMetBy(seven));
        seven.removeIf(Member::outside);
        assertThat(CompositionRule.values())
                .filteredOn(rule -> !rule.isMetBy(seven))
                .containsExactly(CompositionRule.SEVEN_TO_NINE, CompositionRule.PATIENT, CompositionRule.OUTSIDE);
    }

    private static CommitteeSeat proposed(SeatKind kind, SeatDuty duty, @Nullable UUID substituteFor) {
        return proposed(kind, duty, substituteFor, FREE);
    }

    private static CommitteeSeat proposed(SeatKind kind, SeatDuty duty, @Nullable UUID substituteFor, SeatFacts facts) {
        SeatWish wish = new SeatWish(actor(11).person(), kind, duty, false, substituteFor, TODAY);
        return CommitteeSeat.propose(wish, act(SECRETARY, ""), facts);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
