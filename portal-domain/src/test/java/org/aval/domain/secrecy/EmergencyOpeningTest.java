package org.aval.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people of two offices open a case together, for some hours, and nobody does it alone. */
class EmergencyOpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Actor DIRECTOR = actor(1, Role.DG);
    private static final Actor COUNSEL = actor(5, Role.LEGAL);
    private static final Actor OFFICER = actor(6, Role.PRIVACY);
    private static final UUID CASE = new UUID(4, 1);

    @ParameterizedTest
    @CsvSource({"ASKED,AGREE REFUSE WITHDRAW", "OPEN,CLOSE", "REFUSED,-", "WITHDRAWN,-", "CLOSED,-"})
    void each_state_opens_these_steps_and_no_other(OpeningState state, String steps) {
        String open = EnumSet.allOf(EmergencyStep.class).stream()
                .filter(step -> step.opensFrom(state))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(open).isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void one_office_asks_another_one_agrees_and_both_read_for_some_hours() {
        EmergencyOpening opening = asked(DIRECTOR);
        opening.agree(DAY, true, act(COUNSEL, NOW));
        assertThat(opening.getState()).isEqualTo(OpeningState.OPEN);
        assertThat(opening.getOpenUntil()).isEqualTo(NOW.plus(DAY));
        assertThat(opening.isOver(NOW.plus(DAY).minusSeconds(1))).isFalse();
        assertThat(opening.isOver(NOW.plus(DAY))).as("it ends by itself").isTrue();
        refused("secrecy.timeIsOver", () -> opening.close(act(DIRECTOR, NOW.plus(DAY))));
        assertThat(opening.getJournal()).extracting(line -> line.actedAs()).containsExactly("DG", "LEGAL");
    }

    @Test
    void nobody_opens_it_alone_nor_for_the_office_that_asked_nor_by_an_office_that_is_none_of_the_three() {
        EmergencyOpening opening = asked(DIRECTOR);
        refused("secrecy.askedYourself", () -> opening.agree(DAY, true, act(DIRECTOR, NOW)));
        Actor both = new Actor(DIRECTOR.person(), "VB1", Set.of(Role.DG, Role.LEGAL));
        refused("secrecy.askedYourself", () -> opening.agree(DAY, true, act(both, NOW)));
        refused("secrecy.otherOffice", () -> opening.agree(DAY, true, act(actor(2, Role.DG), NOW)));
        for (Role role : Set.of(Role.ADMIN, Role.ETHICS_CHAIR, Role.ETHICS_SECRETARY, Role.AUDITOR, Role.HR)) {
            refused("secrecy.otherOffice", () -> opening.agree(DAY, true, act(actor(9, role), NOW)));
            refused("secrecy.emergencyOffice", () -> asked(actor(9, role)));
        }
        Actor runsThePortal = new Actor(new UUID(2, 9), "VB9", Set.of(Role.ADMIN, Role.LEGAL));
        refused("secrecy.otherOffice", () -> opening.agree(DAY, true, act(runsThePortal, NOW)));
        refused("secrecy.emergencyOffice", () -> asked(runsThePortal));
    }

    @Test
    void what_is_asked_for_is_not_asked_for_again() {
        refused("secrecy.askedAlready", () -> EmergencyOpening.ask("INC-2026-7K3M", CASE, true, act(DIRECTOR, NOW)));
    }

    @Test
    void what_leads_to_no_case_or_to_one_that_is_closed_to_either_of_them_opens_nothing() {
        EmergencyOpening nothing = EmergencyOpening.ask("INC-2026-ZZZZ", null, false, act(DIRECTOR, NOW));
        refused("secrecy.opensNothing", () -> nothing.agree(DAY, true, act(OFFICER, NOW)));
        EmergencyOpening closed = asked(DIRECTOR);
        refused("secrecy.opensNothing", () -> closed.agree(DAY, false, act(OFFICER, NOW)));
        assertThat(closed.getState()).isEqualTo(OpeningState.ASKED);
        assertThat(closed.mayAgree(OFFICER, false, NOW).why()).isEqualTo("secrecy.opensNothing");
        assertThat(closed.mayAgree(OFFICER, true, NOW).granted()).isTrue();
    }

    @Test
    void it_is_refused_withdrawn_and_closed_by_whom_it_concerns() {
        EmergencyOpening refused = asked(COUNSEL);
        refused("secrecy.askedByAnother", () -> refused.withdraw(act(OFFICER, NOW)));
        refused.refuse(act(OFFICER, NOW));
        refused("secrecy.wrongState", () -> refused.agree(DAY, true, act(OFFICER, NOW)));
        EmergencyOpening closed = asked(COUNSEL);
        closed.agree(DAY, true, act(OFFICER, NOW));
        refused("secrecy.notOneOfTheTwo", () -> closed.close(act(DIRECTOR, NOW)));
        closed.close(act(COUNSEL, NOW.plusSeconds(60)));
        assertThat(closed.isOver(NOW.plusSeconds(60))).isTrue();
    }

    private static EmergencyOpening asked(Actor by) {
        return EmergencyOpening.ask("INC-2026-7K3M", CASE, false, act(by, NOW));
    }

    private static Act act(Actor by, Instant at) {
        return new Act(by, at, LocalDate.of(2026, 11, 21), "");
    }

    private static Actor actor(int number, Role role) {
        return new Actor(new UUID(2, number), "VB" + number, Set.of(Role.EMPLOYEE, role));
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
