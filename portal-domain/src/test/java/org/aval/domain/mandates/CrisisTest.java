package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

class CrisisTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");
    private static final UUID VOICE = UUID.randomUUID();
    private static final CrisisFacts FACTS = new CrisisFacts(true, false, true, Duration.ofDays(14));

    @Test
    void it_begins_at_its_hour_and_ends_by_itself() {
        Crisis crisis = Crisis.declare(wish(1, 9), act(Role.COMMS_DIRECTOR, 0), FACTS);
        assertThat(crisis.standing(hour(0))).isEqualTo(CrisisStanding.UPCOMING);
        assertThat(crisis.standing(hour(1))).isEqualTo(CrisisStanding.ON);
        assertThat(crisis.standing(hour(9).minusNanos(1))).isEqualTo(CrisisStanding.ON);
        assertThat(crisis.standing(hour(9))).isEqualTo(CrisisStanding.OVER);
    }

    @Test
    void a_beginning_already_past_is_now() {
        Crisis crisis = Crisis.declare(wish(-5, 9), act(Role.DG, 0), FACTS);
        assertThat(crisis.getStartsAt()).isEqualTo(NOW);
    }

    @Test
    void it_can_be_ended_earlier_once_with_a_reason() {
        Crisis crisis = Crisis.declare(wish(0, 9), act(Role.DG, 0), FACTS);
        Act silent = new Act(act(Role.DG, 2).by(), hour(2), LocalDate.of(2026, 11, 21), "");
        refused("shared.motiveMissing", () -> crisis.end(silent));
        refused("mandates.notYourOffice", () -> crisis.end(act(Role.COMMS, 2)));
        crisis.end(act(Role.COMMS_DIRECTOR, 2));
        assertThat(crisis.standing(hour(3))).isEqualTo(CrisisStanding.ENDED);
        assertThat(crisis.standing(hour(1))).as("what it was before stays").isEqualTo(CrisisStanding.ON);
        refused("mandates.crisis.overAlready", () -> crisis.end(act(Role.DG, 3)));
    }

    @Test
    void what_ended_by_itself_needs_no_end() {
        Crisis crisis = Crisis.declare(wish(0, 2), act(Role.DG, 0), FACTS);
        refused("mandates.crisis.overAlready", () -> crisis.end(act(Role.DG, 2)));
    }

    @Test
    void two_offices_declare_it_for_a_time_that_has_an_end() {
        refused("mandates.notYourOffice", () -> Crisis.declare(wish(0, 2), act(Role.COMMS, 0), FACTS));
        refused("mandates.crisis.endsBefore", () -> Crisis.declare(wish(2, 2), act(Role.DG, 0), FACTS));
        refused("mandates.crisis.tooLong", () -> Crisis.declare(wish(0, 24 * 14 + 1), act(Role.DG, 0), FACTS));
    }

    @Test
    void one_voice_that_may_speak_and_one_crisis_at_a_time() {
        Duration longest = Duration.ofDays(14);
        refused(
                "mandates.crisis.declaredAlready",
                () -> Crisis.declare(wish(0, 2), act(Role.DG, 0), new CrisisFacts(true, true, true, longest)));
        refused(
                "mandates.crisis.voiceCannotSpeak",
                () -> Crisis.declare(wish(0, 2), act(Role.DG, 0), new CrisisFacts(true, false, false, longest)));
        refused(
                "mandates.crisis.topicUnknown",
                () -> Crisis.declare(wish(0, 2), act(Role.DG, 0), new CrisisFacts(false, false, true, longest)));
    }

    @Property
    void it_is_on_exactly_between_its_beginning_and_the_earlier_of_its_ends(
            @ForAll @IntRange(min = 0, max = 48) int begins,
            @ForAll @IntRange(min = 1, max = 48) int lasts,
            @ForAll @IntRange(min = 0, max = 96) int endedAfter,
            @ForAll @IntRange(min = 0, max = 120) int asked) {
        Crisis crisis = Crisis.declare(wish(begins, begins + lasts), act(Role.DG, 0), FACTS);
        boolean ended = endedAfter < begins + lasts;
        if (ended) {
            crisis.end(act(Role.DG, endedAfter));
        }
        int until = ended ? endedAfter : begins + lasts;
        assertThat(crisis.standing(hour(asked)) == CrisisStanding.ON).isEqualTo(asked >= begins && asked < until);
    }

    private static CrisisWish wish(int from, int until) {
        return new CrisisWish("VACCINATION", VOICE, hour(from), hour(until));
    }

    private static Instant hour(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }

    private static Act act(Role role, int hours) {
        return new Act(
                new Actor(UUID.randomUUID(), "VB1", Set.of(role)), hour(hours), LocalDate.of(2026, 11, 21), "Éclosion");
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
