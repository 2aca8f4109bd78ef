package org.aval.service.parameters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** The days that internal deadlines pass over: everybody reads them, two offices keep those of the institution. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ClosingDays {

    private static final int FURTHEST_YEARS = 5;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    BusinessCalendar calendar;

    @Inject
    InstitutionDesk institution;

    /** The public holidays and the institution's own closing days of a year, in their order. */
    public List<ClosingDay> list(int year, String language) {
        caller.actor(); // in post at this moment, whatever the session remembers
        return Stream.concat(holidays(year, language), own(year, language))
                .sorted(Comparator.comparing(ClosingDay::day))
                .toList();
    }

    private Stream<ClosingDay> holidays(int year, String language) {
        return calendar.profile().stream()
                .flatMap(place -> place.holidays(year).stream())
                .map(holiday -> new ClosingDay(holiday.day(), holiday.name(language), "", false));
    }

    @SuppressWarnings("unchecked")
    private Stream<ClosingDay> own(int year, String language) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select c.day, case :language when 'en' then c.name_en else c.name_fr end as name,
                               coalesce(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), c.added_by) as who
                          from closing_day c left join person p on p.staff_no = c.added_by
                         where extract(year from c.day) = :year""",
                        Tuple.class)
                .setParameter("language", language)
                .setParameter("year", year)
                .getResultList();
        LocalDate today = institution.today();
        return rows.stream().map(row -> {
            LocalDate day = Columns.day(row, "day");
            return new ClosingDay(day, Columns.text(row, "name"), Columns.text(row, "who"), !day.isBefore(today));
        });
    }

    /** A day on which the offices are closed. */
    @Command
    @RolesAllowed({"ADMIN", "HR"})
    public void add(LocalDate day, @Nullable String nameFr, @Nullable String nameEn) {
        Act act = office(acts.now(""));
        LocalDate today = act.effectiveOn();
        boolean possible = !day.isBefore(today) && day.isBefore(today.plusYears(FURTHEST_YEARS));
        boolean holiday =
                calendar.profile().flatMap(place -> place.holiday(day)).isPresent();
        Verdict.unless(!possible, "parameters.closingPast")
                .and(() -> Verdict.unless(holiday, "parameters.alreadyHoliday"))
                .orRefuse();
        int added = em.createNativeQuery(
                        """
                        insert into closing_day (day, name_fr, name_en, added_by, added_at) values (:day, :fr, :en, :by, :at)
                        on conflict do nothing""")
                .setParameter("day", day)
                .setParameter("fr", named(nameFr))
                .setParameter("en", named(nameEn))
                .setParameter("by", act.by().staffNo())
                .setParameter("at", act.at())
                .executeUpdate();
        Verdict.unless(added == 0, "parameters.alreadyClosed").orRefuse();
    }

    /** The session may remember roles that were taken away since. */
    private static Act office(Act act) {
        boolean holds = act.by().is(Role.ADMIN) || act.by().is(Role.HR);
        Verdict.unless(!holds, "parameters.closingOffice").orRefuse();
        return act;
    }

    private static String named(@Nullable String name) {
        String plain = name == null ? "" : name.strip();
        Verdict.unless(plain.isEmpty() || plain.length() > LONGEST_NAME, "parameters.closingName")
                .orRefuse();
        return plain;
    }

    /** The offices are open after all; what is past stays as it was. */
    @Command
    @RolesAllowed({"ADMIN", "HR"})
    public void remove(LocalDate day) {
        Act act = office(acts.now(""));
        int removed = em.createNativeQuery("delete from closing_day where day = :day and day >= :today")
                .setParameter("day", day)
                .setParameter("today", act.effectiveOn())
                .executeUpdate();
        Verdict.unless(removed == 0, "parameters.closingUnknown").orRefuse();
    }
}
