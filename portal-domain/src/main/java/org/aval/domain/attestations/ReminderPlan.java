package org.aval.domain.attestations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When people are reminded. A step whose day was missed is told on the next day somebody looks; one whose day came
 * before the asking is not told at all; nothing is told twice.
 *
 * @param days how many days before or after the due day, by step; 0 for a step that is off
 */
public record ReminderPlan(Map<ReminderStep, Integer> days) {

    public ReminderPlan {
        days = Map.copyOf(days);
    }

    /** The steps that are on, with their days from the due day: before it when negative. */
    public Map<ReminderStep, Integer> offsets() {
        Map<ReminderStep, Integer> offsets = new EnumMap<>(ReminderStep.class);
        days.forEach((step, count) -> {
            if (count > 0) {
                offsets.put(step, step.offset(count));
            }
        });
        return offsets;
    }

    /** The day on which a step is to be told, none when it is off or comes no later than the asking. */
    public Optional<LocalDate> day(ReminderStep step, LocalDate askedOn, LocalDate dueOn) {
        return Optional.ofNullable(offsets().get(step)).map(dueOn::plusDays).filter(day -> day.isAfter(askedOn));
    }

    /** What is to be told today. */
    public Set<ReminderStep> due(LocalDate askedOn, LocalDate dueOn, LocalDate today, Set<ReminderStep> told) {
        Set<ReminderStep> due = EnumSet.noneOf(ReminderStep.class);
        for (ReminderStep step : ReminderStep.values()) {
            boolean come =
                    day(step, askedOn, dueOn).filter(day -> !day.isAfter(today)).isPresent();
            if (come && !told.contains(step)) {
                due.add(step);
            }
        }
        return due;
    }
}
