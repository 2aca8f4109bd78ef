package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.domain.attestations.ReminderPlan;
import org.aval.domain.attestations.ReminderStep;
import org.aval.service.shared.Parameters;

/** When people are reminded, as the institution has set it, and since when it reminds them at all. */
@Dependent
class ReminderPlans {

    /** The first day of a step: when it was introduced, or turned on again after it had been off. */
    private static final String SINCE =
            """
            select min(v.from_day) from parameter_value v
             where v.key = :key and v.state = 'ADOPTED' and v.from_day <= :today
               and v.from_day > coalesce((select max(off.from_day) from parameter_value off
                       where off.key = :key and off.state = 'ADOPTED' and off.from_day <= :today and off.value = '0'),
                   date '-infinity')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    ReminderPlan plan() {
        Map<ReminderStep, Integer> days = new EnumMap<>(ReminderStep.class);
        for (ReminderStep step : ReminderStep.values()) {
            days.put(step, parameters.number(key(step)));
        }
        return new ReminderPlan(days);
    }

    /** Each step that is not off: its name, its days after the due day, and the first day it is told on. */
    String lines(LocalDate today) {
        return plan().offsets().entrySet().stream()
                .map(step -> step.getKey() + "|" + step.getValue() + "|" + since(step.getKey(), today))
                .collect(Collectors.joining("\n"));
    }

    private Object since(ReminderStep step, LocalDate today) {
        Object since = em.createNativeQuery(SINCE, LocalDate.class)
                .setParameter("key", key(step))
                .setParameter("today", today)
                .getSingleResult();
        return since == null ? today : since;
    }

    private static String key(ReminderStep step) {
        String name = step.name().charAt(0) + step.name().substring(1).toLowerCase(Locale.ROOT);
        return "reminder" + name + "Days";
    }
}
