package org.aval.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The files of people that were sent, and what each would do or did, row by row. */
@Stateless
@RolesAllowed({"HR", "ADMIN"})
public class ImportRegister {

    private static final int LAST = 10;
    private static final int EXPORTED = 200_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The last files, newest first. */
    public List<ImportRun> list() {
        ImportOfficers.officer(caller);
        return new ImportRuns(em).last(LAST);
    }

    /** One file. @throws Refusal when there is none */
    public ImportRun read(UUID run) {
        ImportOfficers.officer(caller);
        return new ImportRuns(em).read(run);
    }

    /** The rows of a file that mean this, by line. */
    public Page<ImportLine> lines(UUID run, ImportOutcome outcome, PageRequest request, String language) {
        Sql sql = new Sql(
                        """
                        select * from (
                            select r.line, r.staff_no, trim(concat_ws(' ', r.honorific, r.first_name, r.last_name)) as name, r.run_id,
                                   coalesce(case :language when 'en' then u.name_en else u.name_fr end, r.unit, '') as unit,
                                   p.id as person, r.outcome, r.changed, case when r.line > 0 then r.line else 1000000 - r.line end as turn
                              from import_row r left join unit u on u.code = r.unit left join person p on p.staff_no = r.staff_no) r""")
                .set("language", language)
                .filter(true, "r.run_id = :run", "run", run)
                .filter(true, "r.outcome = :outcome", "outcome", outcome.name());
        ImportOfficers.officer(caller);
        List<Tuple> read = sql.page(em, "r", cut(sql, request, "r.turn"), "r.turn " + direction(request));
        List<Turned<ImportLine>> lines = read.stream()
                .map(row -> new Turned<>(row.get("turn", Number.class).intValue(), line(row)))
                .toList();
        return turned(lines, request, Sql.counted(read));
    }

    /** What is wrong in a file, by line. */
    public Page<ImportProblem> problems(UUID run, PageRequest request) {
        ImportOfficers.officer(caller);
        Sql sql = problems(run);
        List<Tuple> read = sql.page(em, "q", cut(sql, request, "q.turn"), "q.turn " + direction(request));
        List<Turned<ImportProblem>> problems = read.stream()
                .map(row -> new Turned<>(row.get("turn", Number.class).intValue(), problem(row)))
                .toList();
        return turned(problems, request, Sql.counted(read));
    }

    /** Everything that is wrong in a file, for a file. */
    @Command
    public List<ImportProblem> export(UUID run) {
        ImportOfficers.officer(caller);
        new ImportRuns(em).read(run);
        return problems(run).list(em, "q.turn", EXPORTED).stream()
                .map(ImportRegister::problem)
                .toList();
    }

    /** Who leaves people behind, and who takes them over. */
    public List<ImportTakeover> takeovers(UUID run) {
        ImportOfficers.officer(caller);
        return new ImportTakeovers(em).list(run);
    }

    /** A row, and its place in the list. */
    private record Turned<R extends Serializable>(int turn, R row) implements Serializable {}

    private static <R extends Serializable> Page<R> turned(List<Turned<R>> rows, PageRequest request, int counted) {
        Page<Turned<R>> page =
                Page.of(rows, request.isBackwards(), request.isFirst(), counted, row -> Integer.toString(row.turn()));
        return new Page<>(
                page.rows().stream().map(Turned::row).toList(),
                page.before(),
                page.after(),
                page.count(),
                page.exact());
    }

    private static Sql problems(UUID run) {
        return new Sql(
                        """
                        select * from (select q.*, row_number() over (order by q.line, q.place, q.reason) as turn
                                         from import_problem q where q.run_id = :run) q""")
                .set("run", run);
    }

    private static String cut(Sql sql, PageRequest request, String turn) {
        String key = request.key();
        if (key == null) {
            return "";
        }
        if (!key.matches("-?\\d{1,9}")) {
            throw new Refusal("shared.unknownPage");
        }
        sql.set("turn", Integer.parseInt(key));
        return turn + (request.isBackwards() ? " < " : " > ") + ":turn";
    }

    private static String direction(PageRequest request) {
        return request.isBackwards() ? "desc" : "asc";
    }

    private static ImportLine line(Tuple row) {
        return new ImportLine(
                row.get("line", Number.class).intValue(),
                Columns.text(row, "staff_no"),
                Columns.text(row, "name"),
                Columns.text(row, "unit"),
                row.get("person", UUID.class),
                Columns.constant(row, "outcome", ImportOutcome.class),
                Arrays.stream(Columns.text(row, "changed").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(ImportColumn::valueOf)
                        .toList());
    }

    private static ImportProblem problem(Tuple row) {
        return new ImportProblem(
                row.get("line", Number.class).intValue(),
                Columns.constant(row, "field", ImportColumn.class),
                Columns.constant(row, "reason", ImportReason.class),
                Columns.text(row, "told"),
                Columns.text(row, "other"));
    }
}
