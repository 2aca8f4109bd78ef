package org.aval.service.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aval.service.people.ImportCells.Row;
import org.jspecify.annotations.Nullable;

/** Lays the rows of a file down beside the register, many at a time, with what is wrong in each. */
class ImportStage {

    private static final int AT_ONCE = 5_000;

    private final EntityManager em;
    private final UUID run;
    private final List<Row> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    ImportStage(EntityManager em, UUID run) {
        this.em = em;
        this.run = run;
    }

    void add(Row row) {
        rows.add(row);
        problems.addAll(row.problems());
        if (rows.size() == AT_ONCE) {
            flush();
        }
    }

    /** Writes what is left. */
    void flush() {
        if (!rows.isEmpty()) {
            writeRows();
            rows.clear();
        }
        if (!problems.isEmpty()) {
            writeProblems();
            problems.clear();
        }
    }

    private void writeRows() {
        List<ImportColumn> columns = ImportColumn.all();
        String names = columns.stream().map(ImportColumn::sql).collect(Collectors.joining(", "));
        String values = columns.stream().map(ImportStage::value).collect(Collectors.joining(", "));
        String arrays = columns.stream()
                .map(column -> "cast(:" + column.sql() + " as text[])")
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("insert into import_row (run_id, line, fresh_id, " + names
                + ") select :run, t.line, gen_random_uuid(), " + values + " from unnest(cast(:lines as integer[]), "
                + arrays + ") t (line, " + names + ")");
        query.setParameter("run", run);
        query.setParameter("lines", rows.stream().map(Row::line).toArray(Integer[]::new));
        columns.forEach(column -> query.setParameter(column.sql(), column(rows, row -> row.cell(column))));
        query.executeUpdate();
    }

    private static String value(ImportColumn column) {
        return switch (column) {
            case STAFF_NO -> "coalesce(t.staff_no, '')";
            case STARTS_ON, ENDS_ON -> "cast(t." + column.sql() + " as date)";
            default -> "t." + column.sql();
        };
    }

    private void writeProblems() {
        List<ImportColumn> places = ImportColumn.all();
        em.createNativeQuery(
                        """
                        insert into import_problem (run_id, line, place, field, reason, told)
                        select :run, t.* from unnest(cast(:lines as integer[]), cast(:places as integer[]),
                               cast(:fields as text[]), cast(:reasons as text[]), cast(:told as text[])) t
                        on conflict do nothing""")
                .setParameter("run", run)
                .setParameter(
                        "lines", problems.stream().map(ImportProblem::line).toArray(Integer[]::new))
                .setParameter(
                        "places",
                        problems.stream().map(it -> places.indexOf(it.column())).toArray(Integer[]::new))
                .setParameter("fields", column(problems, it -> it.column().name()))
                .setParameter("reasons", column(problems, it -> it.reason().name()))
                .setParameter("told", column(problems, ImportProblem::told))
                .executeUpdate();
    }

    private static <R> @Nullable String[] column(List<R> rows, Function<R, @Nullable String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
