package org.aval.domain.protections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reported is asked how things have been since; what may be a retaliation is looked after. */
class ProtectionCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ProtectionTerm DUE = new ProtectionTerm(1, TODAY);
    private static final Actor SECRETARY = actor("VB10007", Role.ETHICS_SECRETARY);
    private static final Actor OFFICER = actor("VB10029", Role.INTEGRITY_OFFICER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ASKED   | SAY_WELL, SAY_HINT
            WELL    | SAY_HINT
            HINT    | SETTLE
            SETTLED | -
            """)
    void from_each_state_only_these_steps_open(ProtectionState state, String steps) {
        assertThat(EnumSet.allOf(ProtectionStep.class).stream()
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
            SECRETARY | SECRETARY | SAY_WELL, SAY_HINT
            SECRETARY | INTEGRITY | -
            OFFICER   | INTEGRITY | SAY_WELL, SAY_HINT
            OFFICER   | SECRETARY | -
            PORTAL    | SECRETARY | SAY_WELL, SAY_HINT
            """)
    void each_step_is_for_the_desk_of_the_case(String who, CaseDesk desk, String steps) {
        Actor actor = who.equals("SECRETARY") ? SECRETARY : who.equals("OFFICER") ? OFFICER : Actor.PORTAL;
        assertThat(Arrays.stream(ProtectionStep.values())
                        .filter(step -> asked().verdict(step, desk, actor).granted())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void it_is_asked_about_its_day_and_by_the_desk_alone() {
        ProtectionTerm far = new ProtectionTerm(3, TODAY.plusDays(8));
        refused(
                "protections.tooEarly",
                () -> ProtectionCheck.ask(UUID.randomUUID(), far, CaseDesk.SECRETARY, act(SECRETARY)));
        refused(
                "protections.notYourOffice",
                () -> ProtectionCheck.ask(UUID.randomUUID(), DUE, CaseDesk.SECRETARY, act(OFFICER)));
        ProtectionTerm near = new ProtectionTerm(3, TODAY.plusDays(7));
        assertThat(ProtectionCheck.ask(UUID.randomUUID(), near, CaseDesk.SECRETARY, act(SECRETARY))
                        .getState())
                .isEqualTo(ProtectionState.ASKED);
    }

    @Test
    void a_hint_stays_open_until_somebody_looked_after_it() {
        ProtectionCheck check = asked();
        check.answer(true, CaseDesk.SECRETARY, act(Actor.PORTAL));
        check.answer(false, CaseDesk.SECRETARY, act(Actor.PORTAL));
        assertThat(check.getState()).as("what comes up later counts").isEqualTo(ProtectionState.HINT);
        refused("protections.notYourOffice", () -> check.lookAfter(CaseDesk.SECRETARY, act(Actor.PORTAL)));
        check.lookAfter(CaseDesk.SECRETARY, act(SECRETARY));
        refused("protections.wrongState", () -> check.answer(true, CaseDesk.SECRETARY, act(Actor.PORTAL)));
    }

    private static ProtectionCheck asked() {
        return ProtectionCheck.ask(UUID.randomUUID(), DUE, CaseDesk.SECRETARY, act(SECRETARY));
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
