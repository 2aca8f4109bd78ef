package org.aval.domain.departures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

class DepartureLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor CLAIRE = new Actor(UUID.randomUUID(), "VB10025", Set.of(Role.EMPLOYEE, Role.HR));
    private static final Actor ISABELLE = new Actor(UUID.randomUUID(), "VB10021", Set.of(Role.EMPLOYEE, Role.HR));
    private static final Actor KARIM = new Actor(UUID.randomUUID(), "VB10002", Set.of(Role.EMPLOYEE, Role.MANAGER));
    private static final Actor OTHER = new Actor(UUID.randomUUID(), "VB10011", Set.of(Role.EMPLOYEE, Role.MANAGER));

    @Property
    void it_is_never_closed_while_anything_is_open(@ForAll @IntRange(min = 1) int open) {
        Departure departure = departure();
        refused("departures.stillOpen", () -> departure.close(act(ISABELLE), open));
        assertThat(DepartureStanding.of(departure.getState(), open)).isEqualTo(DepartureStanding.TO_SETTLE);
    }

    @Test
    void who_led_the_person_closes_it_once_when_everything_is_settled() {
        Departure departure = departure();
        assertThat(DepartureStanding.of(departure.getState(), 0)).isEqualTo(DepartureStanding.SETTLED);
        departure.close(act(KARIM), 0);
        assertThat(departure.getJournal()).extracting(JournalEntry::step).containsExactly("OPEN", "CLOSE");
        refused("departures.closedAlready", () -> departure.close(act(ISABELLE), 0));
    }

    @Test
    void nobody_closes_their_own_and_no_other_manager_closes_it() {
        refused("departures.notYourOwn", () -> departure().close(act(CLAIRE), 0));
        refused("departures.notYourOffice", () -> departure().close(act(OTHER), 0));
        assertThat(departure().mayRead(OTHER).granted()).isFalse();
    }

    private static Departure departure() {
        return Departure.opened(DepartureKind.LEAVING, CLAIRE.person(), KARIM.person(), act(Actor.PORTAL));
    }

    private static Act act(Actor by) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), TODAY, "");
    }

    private static void refused(String why, org.junit.jupiter.api.function.Executable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::execute)
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
