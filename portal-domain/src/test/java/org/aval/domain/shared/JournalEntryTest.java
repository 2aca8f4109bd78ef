package org.aval.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:30:00Z");

    private enum Lamp {
        OFF,
        ON
    }

    private enum Switch implements Step<Lamp> {
        TURN_ON(Lamp.ON, Set.of(Role.MANAGER, Role.HR)),
        LOOK(null, Set.of(Role.EMPLOYEE));

        private final @Nullable Lamp to;
        private final Set<Role> by;

        Switch(@Nullable Lamp to, Set<Role> by) {
            this.to = to;
            this.by = by;
        }

        @Override
        public Set<Lamp> from() {
            return Set.of(Lamp.OFF);
        }

        @Override
        public @Nullable Lamp to() {
            return to;
        }

        @Override
        public Set<Role> by() {
            return by;
        }
    }

    @Test
    void a_line_keeps_who_when_from_where_to_where_and_why() {
        Act act = new Act(actor(Role.EMPLOYEE, Role.HR), NOW, LocalDate.of(2026, 11, 21), "  il fait nuit ");
        assertThat(JournalEntry.of(Switch.TURN_ON, Lamp.OFF, Lamp.ON, act))
                .isEqualTo(new JournalEntry(
                        NOW, LocalDate.of(2026, 11, 21), "VB10021", "HR", "TURN_ON", "OFF", "ON", "il fait nuit"));
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, MANAGER", "HR, HR", "AUDITOR, EMPLOYEE"})
    void the_role_kept_is_the_one_that_allowed_the_step(Role held, String actedAs) {
        Act act = new Act(actor(held), NOW, LocalDate.of(2026, 11, 21), null);
        assertThat(JournalEntry.of(Switch.TURN_ON, null, Lamp.ON, act).actedAs())
                .isEqualTo(actedAs);
    }

    @Test
    void a_step_without_a_target_stays_where_it_is() {
        assertThat(Switch.LOOK.after(Lamp.OFF)).isEqualTo(Lamp.OFF);
        assertThat(Switch.TURN_ON.after(Lamp.OFF)).isEqualTo(Lamp.ON);
        assertThat(Switch.LOOK.opensFrom(Lamp.ON)).isFalse();
    }

    @Test
    void an_act_without_words_is_not_explained() {
        assertThat(new Act(actor(Role.HR), NOW, LocalDate.EPOCH, null).isExplained())
                .isFalse();
        assertThat(new Act(actor(Role.HR), NOW, LocalDate.EPOCH, " \n ").isExplained())
                .isFalse();
        assertThat(new Act(actor(Role.HR), NOW, LocalDate.EPOCH, "oui").isExplained())
                .isTrue();
    }

    private static Actor actor(Role... roles) {
        return new Actor(new UUID(7, 21), "VB10021", Set.of(roles));
    }
}
