package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 21);

    /** A server that looks on some days only, whatever the plan and the due day. */
    @Property
    void every_step_is_told_once_on_the_first_day_somebody_looks_from_its_day_on(
            @ForAll @Size(value = 6) List<@IntRange(min = 0, max = 40) Integer> days,
            @ForAll @IntRange(min = 0, max = 60) int until,
            @ForAll @Size(max = 40) Set<@IntRange(min = 0, max = 120) Integer> looks) {
        ReminderPlan plan = plan(days);
        LocalDate due = ASKED.plusDays(until);
        Set<Integer> lookedOn = new TreeSet<>(looks);
        lookedOn.add(121);
        Map<ReminderStep, LocalDate> told = new EnumMap<>(ReminderStep.class);
        for (int day : lookedOn) {
            LocalDate today = ASKED.plusDays(day);
            for (ReminderStep step : plan.due(ASKED, due, today, told.keySet())) {
                assertThat(told.put(step, today)).as("twice").isNull();
            }
        }
        for (ReminderStep step : ReminderStep.values()) {
            int offset = days.get(List.of(ReminderStep.values()).indexOf(step));
            LocalDate planned = step.day(due, offset);
            boolean expected = offset > 0 && planned.isAfter(ASKED);
            assertThat(told.containsKey(step)).as(step.name()).isEqualTo(expected);
            if (expected) {
                LocalDate first = lookedOn.stream()
                        .map(ASKED::plusDays)
                        .filter(day -> !day.isBefore(planned))
                        .findFirst()
                        .orElseThrow();
                assertThat(told.get(step)).isEqualTo(first);
            }
        }
    }

    @Test
    void the_person_hears_before_and_after_the_day_the_manager_and_the_director_only_when_late() {
        ReminderPlan plan = plan(List.of(14, 7, 1, 1, 3, 10));
        LocalDate due = ASKED.plusDays(30);
        assertThat(plan.day(ReminderStep.FIRST, ASKED, due)).contains(due.minusDays(14));
        assertThat(plan.day(ReminderStep.LAST, ASKED, due)).contains(due.minusDays(1));
        assertThat(plan.day(ReminderStep.LATE, ASKED, due)).contains(due.plusDays(1));
        assertThat(plan.day(ReminderStep.MANAGER, ASKED, due)).contains(due.plusDays(3));
        assertThat(plan.day(ReminderStep.DIRECTOR, ASKED, due)).contains(due.plusDays(10));
        assertThat(plan.due(ASKED, ASKED, ASKED, EnumSet.noneOf(ReminderStep.class)))
                .as("who is asked today for today is not reminded today")
                .isEmpty();
    }

    private static ReminderPlan plan(List<Integer> days) {
        Map<ReminderStep, Integer> plan = new EnumMap<>(ReminderStep.class);
        for (ReminderStep step : ReminderStep.values()) {
            plan.put(step, days.get(List.of(ReminderStep.values()).indexOf(step)));
        }
        return new ReminderPlan(plan);
    }
}
