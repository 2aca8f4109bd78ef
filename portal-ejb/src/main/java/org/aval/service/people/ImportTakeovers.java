package org.aval.service.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Who takes over the people of those who leave: their own manager, until somebody else is chosen. */
class ImportTakeovers {

    private static final int MOST = 200;

    private final EntityManager em;

    ImportTakeovers(EntityManager em) {
        this.em = em;
    }

    List<ImportTakeover> list(UUID run) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select t.leaver_id, t.team, l.staff_no, trim(l.honorific || ' ' || l.first_name || ' ' || l.last_name) as leaver,
                               s.staff_no as successor_no, trim(s.honorific || ' ' || s.first_name || ' ' || s.last_name) as successor
                          from import_takeover t join person l on l.id = t.leaver_id left join person s on s.id = t.successor_id
                         where t.run_id = :run order by t.team desc, l.staff_no""",
                        Tuple.class)
                .setParameter("run", run)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new ImportTakeover(
                        Columns.id(row, "leaver_id"),
                        Columns.text(row, "staff_no"),
                        Columns.text(row, "leaver"),
                        row.get("team", Number.class).intValue(),
                        row.get("successor_no", String.class),
                        row.get("successor", String.class)))
                .toList();
    }

    /** @throws Refusal when nobody has this number, when they leave too, or when they would lead those who lead them */
    void choose(UUID run, UUID leaver, String number, LocalDate today) {
        String told = number.strip().toUpperCase(Locale.ROOT);
        UUID successor = told.isEmpty() ? null : successor(run, told);
        if (successor != null && leadsToItself(run, leaver, successor, today)) {
            throw new Refusal("people.import.successorBelow", told);
        }
        int chosen = em.createNativeQuery(
                        "update import_takeover set successor_id = cast(:successor as uuid) where run_id = :run and leaver_id = :leaver")
                .setParameter("successor", successor == null ? null : successor.toString())
                .setParameter("run", run)
                .setParameter("leaver", leaver)
                .executeUpdate();
        if (chosen == 0) {
            throw new Refusal("people.import.unknown");
        }
    }

    private UUID successor(UUID run, String number) {
        List<?> found = em.createNativeQuery(
                        """
                        select p.id from person p where p.staff_no = :number and p.status <> 'LEFT' and not exists (
                            select 1 from import_row r where r.run_id = :run and r.staff_no = p.staff_no and r.outcome = 'LEAVE')""")
                .setParameter("number", number)
                .setParameter("run", run)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refusal("people.import.successorUnknown", number);
        }
        return (UUID) found.get(0);
    }

    /** Somebody two or more steps below the leaver would lead their own manager. */
    private boolean leadsToItself(UUID run, UUID leaver, @Nullable UUID successor, LocalDate today) {
        return !em.createNativeQuery(
                        """
                        with recursive up (at, turn) as (
                            select cast(:successor as uuid), 0
                            union all
                            select coalesce(r.manager_id, a.manager_id), up.turn + 1
                              from up join assignment a on a.person_id = up.at and a.is_primary
                                   and coalesce(a.ends_on, 'infinity') >= :today
                              left join import_row r on r.run_id = :run and r.person_id = up.at and r.outcome in ('JOIN', 'RETURN', 'MOVE', 'CORRECT')
                             where up.turn < 60)
                        select 1 from up where at = :leaver and turn > 1""")
                .setParameter("successor", successor)
                .setParameter("leaver", leaver)
                .setParameter("run", run)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }
}
