package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The values of the institution's jurisdiction (specification B12): data with a source, never a constant of the code. */
@Stateless
@PermitAll
public class Parameters {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    BusinessCalendar calendar;

    /** The day by which a newcomer's signature is due. */
    public LocalDate onboardingDue(LocalDate firstDay) {
        return daysAfter(firstDay, number("onboardingDueDays"));
    }

    /** The day on which a newcomer's rights stop without a signature. */
    public LocalDate onboardingHardLimit(LocalDate firstDay) {
        return daysAfter(firstDay, number("onboardingHardLimitDays"));
    }

    /** The day by which somebody answers who was asked by hand, or asked again after a release. */
    public LocalDate askedDue(LocalDate day) {
        return day.plusDays(number("askedDueDays"));
    }

    /** Days, or where the jurisdiction says so, days on which the offices are open. */
    private LocalDate daysAfter(LocalDate day, int days) {
        return text("onboardingDayCount", institution.today()).equals("BUSINESS")
                ? calendar.after(day, days)
                : day.plusDays(days);
    }

    /** The number in force today. @throws IllegalStateException when there is no such parameter, or it says none */
    public int number(String key) {
        return Integer.parseInt(text(key, institution.today()));
    }

    /** The value in force on a day, empty for none. @throws IllegalStateException when there is no such parameter */
    public String text(String key, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<String> values = em.createNativeQuery("select parameter_on(:key, :day)", String.class)
                .setParameter("key", key)
                .setParameter("day", day)
                .getResultList();
        String value = values.get(0);
        if (value == null) {
            throw new IllegalStateException("no parameter " + key);
        }
        return value;
    }
}
