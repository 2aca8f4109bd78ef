package org.aval.service.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.calendar.ClockStage;
import org.aval.domain.calendar.Deadline;
import org.aval.domain.calendar.DeadlineKind;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clocks that run. For a person: of the cases that open to them, and of their own hearing; the question asks
 * itself who may see, and row security asks it once more.
 */
@Dependent
class Deadlines {

    private static final String SELECT =
            "select k.incident_case_id, k.kind, k.about_id, k.due_on, k.due_at, k.by_the_hour";

    /** Whoever is heard knows of the hearing, and of nothing else: its clock stands in no other calendar. */
    private static final String OF_READER = SELECT
            + """
            , coalesce(o.reference, '') as reference
              from case_clock k
              left join (select c.id, c.reference from incident_case c
                          where c.id in (select cases_open_to(:reader, :mark))) o on o.id = k.incident_case_id
             where case k.kind when 'HEARING'
                       then k.about_id in (select h.id from hearing h where h.person_id = :reader)
                       else o.id is not null end""";

    private static final String OF_PORTAL =
            """
            , (select t.step from case_clock_told t
                where t.incident_case_id = k.incident_case_id and t.to_state = k.kind and t.about_id = k.about_id
                  and t.due_at = k.due_at order by t.line desc limit 1) as told
              from case_clock k""";

    private static final String ORDER = " order by due_at, kind, about_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    Clock clock;

    /** What runs out between two days, the first ones first, and what ran out before and still runs. */
    List<DeadlineRow> of(UUID reader, LocalDate from, LocalDate until) {
        return rows(asked(OF_READER + " and k.due_on between :from and :until" + ORDER, reader)
                .setParameter("from", from)
                .setParameter("until", until));
    }

    /** What ran out before a day and still runs. */
    List<DeadlineRow> before(UUID reader, LocalDate day) {
        return rows(asked(OF_READER + " and k.due_on < :day" + ORDER, reader).setParameter("day", day));
    }

    /** Of one case. */
    List<DeadlineRow> ofCase(UUID reader, UUID incident) {
        return rows(asked(OF_READER + " and k.incident_case_id = :incident" + ORDER, reader)
                .setParameter("incident", incident));
    }

    /** Every clock there is, for the portal itself, and what was told about it. */
    @SuppressWarnings("unchecked")
    List<ToldClock> all() {
        List<Tuple> rows =
                em.createNativeQuery(SELECT + OF_PORTAL + ORDER, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new ToldClock(deadline(row), stage(row.get("told", String.class))))
                .toList();
    }

    private static @Nullable ClockStage stage(@Nullable String told) {
        return told == null ? null : ClockStage.valueOf(told);
    }

    private Query asked(String sql, UUID reader) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("reader", reader)
                .setParameter("mark", caller.mark(reader));
    }

    @SuppressWarnings("unchecked")
    private List<DeadlineRow> rows(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> {
                    Deadline deadline = deadline(row);
                    return new DeadlineRow(deadline, Columns.text(row, "reference"), deadline.isLate(clock.instant()));
                })
                .toList();
    }

    private static Deadline deadline(Tuple row) {
        return new Deadline(
                Columns.id(row, "incident_case_id"),
                Columns.constant(row, "kind", DeadlineKind.class),
                Columns.id(row, "about_id"),
                Columns.day(row, "due_on"),
                Columns.moment(row, "due_at"),
                Objects.requireNonNull(row.get("by_the_hour", Boolean.class)));
    }
}
