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
        Keeping breach = Keeping.of(Outcome.BREACH, CLOSED, 3, 36, false);
        assertThat(breach.identityUntil()).isEqualTo("2027-02-28");
        assertThat(breach.endsIdentity(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(breach.endsIdentity(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(breach.endsContent(LocalDate.of(2029, 11, 30))).isFalse();
        assertThat(breach.endsContent(LocalDate.of(2029, 12, 1))).isTrue();
        assertThat(Keeping.of(Outcome.DISMISSED, CLOSED, 3, 2, false).identityUntil())
                .isEqualTo("2027-01-30");
    }

    @Test
    void nothing_ends_while_counsel_holds_it() {
        Keeping held = Keeping.of(Outcome.DISMISSED, CLOSED, 3, 2, true);
        assertThat(held.endsIdentity(CLOSED.plusYears(50))).isFalse();
        assertThat(held.endsContent(CLOSED.plusYears(50))).isFalse();
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
