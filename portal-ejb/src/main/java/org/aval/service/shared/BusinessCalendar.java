package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.policies.jurisdictions.JurisdictionProfile;
import org.aval.policies.jurisdictions.Jurisdictions;

/**
 * The days on which the institution's offices are open: not on Saturdays, Sundays, the public holidays of its
 * jurisdiction and its own closing days. For internal deadlines; the hours of the law run through all of them.
 */
@Dependent
public class BusinessCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Nobody counts further: more days than this would be an error of whoever asks. */
    private static final int FURTHEST_YEARS = 5;

    @PersistenceContext
    EntityManager em;

    /** The profile the institution lives under now, none before it moved in. */
    public Optional<JurisdictionProfile> profile() {
        @SuppressWarnings("unchecked")
        List<String> codes = em.createNativeQuery("select code from jurisdiction_profile order by number desc limit 1")
                .getResultList();
        return codes.stream().findFirst().flatMap(Jurisdictions::find);
    }

    /** Are the offices open that day? */
    public boolean isOpen(LocalDate day) {
        return isOpen(day, profile(), closed(day, day));
    }

    /** The day that comes so many open days after another; the other itself, open or not, when it is none. */
    public LocalDate after(LocalDate start, int openDays) {
        Optional<JurisdictionProfile> profile = profile();
        LocalDate furthest = start.plusYears(FURTHEST_YEARS);
        Set<LocalDate> closed = closed(start, furthest);
        LocalDate day = start;
        int left = openDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.isAfter(furthest)) {
                throw new IllegalArgumentException("no day is " + openDays + " open days after " + start);
            }
            left -= isOpen(day, profile, closed) ? 1 : 0;
        }
        return day;
    }

    /** The last day after which so many open days, this end among them, have passed. */
    public LocalDate before(LocalDate end, int openDays) {
        Optional<JurisdictionProfile> profile = profile();
        LocalDate furthest = end.minusYears(FURTHEST_YEARS);
        Set<LocalDate> closed = closed(furthest, end);
        LocalDate day = end;
        int left = openDays;
        while (left > 0) {
            if (day.isBefore(furthest)) {
                throw new IllegalArgumentException("no day is " + openDays + " open days before " + end);
            }
            left -= isOpen(day, profile, closed) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isOpen(LocalDate day, Optional<JurisdictionProfile> profile, Set<LocalDate> closed) {
        boolean holiday = profile.flatMap(place -> place.holiday(day)).isPresent();
        return !WEEKEND.contains(day.getDayOfWeek()) && !holiday && !closed.contains(day);
    }

    @SuppressWarnings("unchecked")
    private Set<LocalDate> closed(LocalDate from, LocalDate until) {
        List<LocalDate> days = em.createNativeQuery(
                        "select day from closing_day where day between :from and :until", LocalDate.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return days.stream().collect(Collectors.toSet());
    }
}
