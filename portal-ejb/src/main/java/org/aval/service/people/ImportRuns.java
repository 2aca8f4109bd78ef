package org.aval.service.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;

/** Reads files as they stand. */
class ImportRuns {

    private static final String SELECT =
            """
            select n.*, coalesce(trim(c.honorific || ' ' || c.first_name || ' ' || c.last_name), n.checked_by) as checker,
                   coalesce(trim(w.honorific || ' ' || w.first_name || ' ' || w.last_name), n.applied_by) as writer
              from import_run n left join person c on c.staff_no = n.checked_by left join person w on w.staff_no = n.applied_by""";

    private final EntityManager em;

    ImportRuns(EntityManager em) {
        this.em = em;
    }

    /** One file. @throws Refusal when there is none */
    ImportRun read(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(SELECT + " where n.id = :id and n.kind <> 'FORM'", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(ImportRuns::run).findFirst().orElseThrow(() -> new Refusal("people.import.unknown"));
    }

    /** The last files, newest first. */
    List<ImportRun> last(int most) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        SELECT + " where n.kind <> 'FORM' order by n.checked_at desc, n.id", Tuple.class)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(ImportRuns::run).toList();
    }

    private static ImportRun run(Tuple row) {
        return new ImportRun(
                Columns.id(row, "id"),
                number(row, "version"),
                Columns.constant(row, "kind", ImportKind.class),
                Columns.constant(row, "state", ImportState.class),
                Columns.text(row, "file_name"),
                Columns.moment(row, "checked_at"),
                Columns.text(row, "checker"),
                row.get("applied_at", java.time.Instant.class),
                row.get("writer", String.class),
                row.get("good_only", Boolean.class),
                new ImportRun.Counts(
                        number(row, "in_post"),
                        number(row, "lines"),
                        number(row, "joiners"),
                        number(row, "returners"),
                        number(row, "movers"),
                        number(row, "corrections"),
                        number(row, "leavers"),
                        number(row, "unchanged"),
                        number(row, "wrong"),
                        number(row, "problems")));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
