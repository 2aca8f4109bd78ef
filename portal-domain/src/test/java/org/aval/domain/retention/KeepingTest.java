package org.aval.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** The days until which a closed case is kept follow from its outcome, and counsel stops them. */
class KeepingTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 30);

    @Test
    void the_outcome_follows_from_how_it_ended_and_what_was_found() {
        assertThat(Outcome.of(CaseState.INADMISSIBLE, null)).isEqualTo(Outcome.DISMISSED);
        assertThat(Outcome.of(CaseState.DUPLICATE, null)).isEqualTo(Outcome.DISMISSED);
        assertThat(Outcome.of(CaseState.REDIRECTED, null)).isEqualTo(Outcome.DISMISSED);
        assertThat(Outcome.of(CaseState.CLOSED, null)).isEqualTo(Outcome.NO_BREACH);
        for (Finding finding : Finding.values()) {
            Outcome outcome = Outcome.of(CaseState.CLOSED, finding);
            switch (finding) {
                case BREACH_MINOR, BREACH_SERIOUS -> assertThat(outcome).isEqualTo(Outcome.BREACH);
                case REFERRED -> assertThat(outcome).isEqualTo(Outcome.REFERRED);
                default -> assertThat(outcome).as("%s", finding).isEqualTo(Outcome.NO_BREACH);
            }
        }
    }

    @Test
    void the_name_goes_first_and_never_later_than_what_was_written() {
        Keeping breach = Keeping.of(Outcome.BREACH, CLOSED, new Keeping.Months(3, 36, 120), false);
        assertThat(breach.identityUntil()).isEqualTo("2027-02-28");
        assertThat(breach.endsIdentity(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(breach.endsIdentity(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(breach.endsContent(LocalDate.of(2029, 11, 30))).isFalse();
        assertThat(breach.endsContent(LocalDate.of(2029, 12, 1))).isTrue();
        assertThat(breach.lineUntil()).isEqualTo("2036-11-30");
        assertThat(Keeping.of(Outcome.DISMISSED, CLOSED, new Keeping.Months(3, 2, 1), false))
                .as("never longer than what was written, nor the line shorter")
                .extracting(Keeping::identityUntil, Keeping::lineUntil)
                .containsOnly(LocalDate.of(2027, 1, 30));
    }

    @Test
    void the_name_stays_as_long_as_proceedings_may_need_it() {
        Keeping referred = Keeping.of(Outcome.REFERRED, CLOSED, new Keeping.Months(3, 120, 120), false);
        assertThat(referred.identityUntil()).isEqualTo(referred.contentUntil());
    }

    @Test
    void the_line_goes_when_its_year_is_over_and_not_before() {
        Keeping dismissed = Keeping.of(Outcome.DISMISSED, CLOSED, new Keeping.Months(1, 1, 1), false);
        LocalDate received = LocalDate.of(2026, 11, 2);
        assertThat(dismissed.endsLine(received, LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(dismissed.endsLine(received, LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void nothing_ends_while_counsel_holds_it() {
        Keeping held = Keeping.of(Outcome.DISMISSED, CLOSED, new Keeping.Months(3, 2, 120), true);
        assertThat(held.endsIdentity(CLOSED.plusYears(50))).isFalse();
        assertThat(held.endsContent(CLOSED.plusYears(50))).isFalse();
        assertThat(held.endsLine(CLOSED, CLOSED.plusYears(50))).isFalse();
    }

    @Test
    void counsel_holds_once_and_lifts_once_and_nobody_else_does() {
        LegalHold hold = LegalHold.hold("INC-2026-7K3M", false, act(Role.LEGAL));
        assertThat(hold.lifting(act(Role.PRIVACY).by()).why()).isEqualTo("retention.notYourOffice");
        hold.lift(act(Role.LEGAL));
        assertThat(hold.getState()).isEqualTo(HoldState.LIFTED);
        refuses("retention.wrongState", () -> hold.lift(act(Role.LEGAL)));
        refuses("retention.heldAlready", () -> LegalHold.hold("INC-2026-7K3M", true, act(Role.LEGAL)));
        refuses("retention.noReference", () -> LegalHold.hold("MAN-2026-0001", false, act(Role.LEGAL)));
        refuses("retention.notYourOffice", () -> LegalHold.hold("INC-2026-7K3M", false, act(Role.ADMIN)));
    }

    private static Act act(Role role) {
        return new Act(
                new Actor(UUID.randomUUID(), "VB1", Set.of(role)),
                Instant.parse("2026-11-21T15:00:00Z"),
                LocalDate.of(2026, 11, 21),
                "");
    }

    private static void refuses(String why, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
