package org.aval.service.departures;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.departures.DepartureTaskKind;
import org.aval.domain.shared.Actor;
import org.aval.policies.letters.RoleNames;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Waiting;

/** What is still to be done about departures: every register is asked, in one statement. */
@Dependent
class DepartureTasks {

    /** The departures asked about; gone: has the person really left; last_day: until when they worked there. */
    private static final String ABOUT =
            """
            with d as not materialized (
                select o.*, o.kind = 'LEAVING' and p.status = 'LEFT' as gone,
                       case o.kind when 'LEAVING' then coalesce(p.ends_on, o.occurred_on) else o.occurred_on end as last_day
                  from departure o join person p on p.id = o.person_id
                 where %s)
            """;

    private static final String BLOCKING = Arrays.stream(DepartureTaskKind.values())
            .filter(DepartureTaskKind::isBlocking)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    /** As a list is read: what speaks first, what is only to be handed over last. */
    private static final List<DepartureTaskKind> IN_ORDER = List.of(DepartureTaskKind.values());

    @PersistenceContext
    EntityManager em;

    /** What is left of one departure, in the order of the registers. */
    List<DepartureTask> of(UUID departure, String language) {
        Query query = em.createNativeQuery(
                        ABOUT.formatted("o.id = :departure") + "select t.* from (" + everything()
                                + ") t order by t.place, t.label",
                        Tuple.class)
                .setParameter("departure", departure)
                .setParameter("language", language);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> task(row, language)).toList();
    }

    /** How much keeps each of these open. */
    Map<UUID, Integer> open(Collection<UUID> departures) {
        if (departures.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        ABOUT.formatted("o.id in (:departures)") + "select t.departure, count(*) as many from ("
                                + everything() + ") t where t.kind in (" + BLOCKING + ") group by t.departure",
                        Tuple.class)
                .setParameter("departures", departures)
                .setParameter("language", "fr")
                .getResultList();
        Map<UUID, Integer> open = new HashMap<>();
        rows.forEach(row -> open.put(
                Columns.id(row, "departure"), row.get("many", Number.class).intValue()));
        return open;
    }

    /** How much is left of each, kind by kind, with the first day by which any of it should be done. */
    List<Left> left(Collection<UUID> departures) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        ABOUT.formatted("o.id in (:departures)")
                                + "select t.departure, t.kind, count(*) as many, min(t.due) as due from ("
                                + everything()
                                + ") t where t.kind in (" + BLOCKING + ") group by t.departure, t.kind",
                        Tuple.class)
                .setParameter("departures", departures)
                .setParameter("language", "fr")
                .getResultList();
        return rows.stream()
                .map(row -> new Left(
                        Columns.id(row, "departure"),
                        Columns.constant(row, "kind", DepartureTaskKind.class),
                        row.get("many", Number.class).intValue(),
                        Columns.day(row, "due")))
                .toList();
    }

    /** So much of one kind is left of a departure. */
    record Left(UUID departure, DepartureTaskKind kind, int many, LocalDate due) {}

    /** Departures with something left to do, for an office or for who led the person; and since when the first waits. */
    Waiting waiting(Actor reader, boolean office) {
        Tuple row = (Tuple) em.createNativeQuery(
                        ABOUT.formatted(
                                        "o.state = 'OPEN' and o.person_id <> :reader and (:office or o.manager_id = :reader)")
                                + "select count(distinct t.departure) as many, min(t.due) as since from ("
                                + everything() + ") t where t.kind in (" + BLOCKING + ")",
                        Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("office", office)
                .setParameter("language", "fr")
                .getSingleResult();
        return new Waiting(row.get("many", Number.class).intValue(), Columns.dayOrNull(row, "since"));
    }

    private static String everything() {
        return Arrays.stream(DepartureSource.values())
                .map(source -> "select '" + source.kind() + "' as kind, "
                        + IN_ORDER.indexOf(source.kind()) + " as place, f.departure, f.label, f.path, f.due from ("
                        + source.question() + ") f(departure, record, label, path, due)")
                .collect(Collectors.joining(" union all "));
    }

    private static DepartureTask task(Tuple row, String language) {
        DepartureTaskKind kind = Columns.constant(row, "kind", DepartureTaskKind.class);
        String label = Columns.text(row, "label");
        return new DepartureTask(
                kind,
                kind == DepartureTaskKind.ROLE_HELD ? RoleNames.of(label, language) : label,
                Columns.text(row, "path"),
                Columns.day(row, "due"));
    }
}
