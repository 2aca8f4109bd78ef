package org.aval.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;

/**
 * The files of people that human resources send: each is checked and shown first, and what is written is what was shown.
 * One at a time, and only on the register it was checked against.
 */
@Stateless
@RolesAllowed({"HR", "ADMIN"})
public class ImportDesk {

    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Acts acts;

    /**
     * Reads a file and keeps what it would do; nothing of it is written.
     *
     * @throws Refusal when it is no file of people, with the heading that is not understood
     */
    @Command
    public UUID check(ImportKind kind, String fileName, ImportSource source) {
        ImportOfficers.officer(caller);
        Act act = acts.now(null);
        ImportFile file = ImportFile.of(source);
        UUID run = begin(kind, fileName, file.columns(), act);
        ImportStage stage = new ImportStage(em, run);
        file.rows(new ImportCells(act.effectiveOn()), stage::add);
        stage.flush();
        plan(run, kind, file.columns(), act);
        if (new ImportRuns(em).read(run).counts().lines() == 0) {
            throw new Refusal("people.import.empty");
        }
        return run;
    }

    /** Looks again at a file whose register has changed since. */
    @Command
    public void recheck(UUID run) {
        ImportRun known = locked(run);
        known.checked().orRefuse();
        ImportSql sql = new ImportSql(em).set("run", run);
        List.of("forget absent", "forget findings", "plan again").forEach(sql::run);
        plan(run, known.kind(), columns(run), acts.now(null));
    }

    /** Writes what was shown. @throws Refusal when it may not be, when the register moved meanwhile, or when it was written */
    @Command
    public void apply(UUID run, ImportChoice choice) {
        ImportRun known = locked(run);
        known.mayApply(choice).orRefuse();
        lockRegister();
        if (!isAsChecked(run)) {
            throw new Refusal("people.import.moved");
        }
        Act act = acts.now(null);
        guardLeavers(run, act.by());
        write(run, act);
        done(run, choice.goodOnly(), act);
    }

    /** Says who takes over the people of somebody who leaves; nobody when the number is empty. */
    @Command
    public void handOver(UUID run, UUID leaver, String successor) {
        locked(run).open().orRefuse();
        new ImportTakeovers(em).choose(run, leaver, successor, acts.now(null).effectiveOn());
    }

    private UUID begin(ImportKind kind, String fileName, Set<ImportColumn> columns, Act act) {
        UUID run = UUID.randomUUID();
        String name = fileName.strip();
        em.createNativeQuery(
                        """
                        insert into import_run (id, kind, state, file_name, columns, checked_at, checked_by)
                        values (:run, :kind, 'CHECKED', :name, :columns, :at, :author)""")
                .setParameter("run", run)
                .setParameter("kind", kind.name())
                .setParameter("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .setParameter("columns", joined(columns))
                .setParameter("at", act.at())
                .setParameter("author", act.by().staffNo())
                .executeUpdate();
        return run;
    }

    private void plan(UUID run, ImportKind kind, Set<ImportColumn> columns, Act act) {
        new ImportPlan(new ImportSql(em)
                        .set("run", run)
                        .set("today", act.effectiveOn())
                        .set("columns", joined(columns)))
                .make(kind);
    }

    private void write(UUID run, Act act) {
        new ImportWriting(new ImportSql(em)
                        .set("run", run)
                        .set("today", act.effectiveOn())
                        .set("at", act.at())
                        .set("author", act.by().staffNo())
                        .set("acting", (act.by().is(Role.HR) ? Role.HR : Role.ADMIN).name()))
                .write();
    }

    /** The file, which nobody else confirms or looks at again meanwhile. */
    private ImportRun locked(UUID run) {
        ImportOfficers.officer(caller);
        em.createNativeQuery("select id from import_run where id = :run for update")
                .setParameter("run", run)
                .getResultList();
        return new ImportRuns(em).read(run);
    }

    /** From here on nobody else changes people or posts; everybody goes on reading. */
    private void lockRegister() {
        em.createNativeQuery(
                        "lock table person, assignment, person_audience, role_assignment in share row exclusive mode")
                .executeUpdate();
    }

    private boolean isAsChecked(UUID run) {
        return !em.createNativeQuery(
                        """
                        select 1 from import_run n where n.id = :run and n.mark = people_mark()
                           and n.lines = (select count(*) from import_row r where r.run_id = n.id and r.line > 0)""")
                .setParameter("run", run)
                .getResultList()
                .isEmpty();
    }

    /** Nobody writes themself out of the register, and somebody must still be able to administer the portal. */
    private void guardLeavers(UUID run, Actor author) {
        if (isTrue(
                """
                select exists (select 1 from import_row where run_id = :run and outcome = 'LEAVE' and person_id = '%s')"""
                        .formatted(author.person()),
                run)) {
            throw new Refusal("people.import.yourself");
        }
        if (isTrue(
                """
                select exists (select 1 from role_now where role = 'ADMIN') and not exists (
                    select 1 from role_now a where a.role = 'ADMIN' and not exists (
                        select 1 from import_row r
                         where r.run_id = :run and r.person_id = a.person_id and r.outcome = 'LEAVE'))""",
                run)) {
            throw new Refusal("people.import.lastAdministrator");
        }
    }

    private boolean isTrue(String question, UUID run) {
        return (Boolean) em.createNativeQuery(question).setParameter("run", run).getSingleResult();
    }

    private void done(UUID run, boolean goodOnly, Act act) {
        em.createNativeQuery(
                        """
                        update import_run set state = 'APPLIED', applied_at = :at, applied_by = :author, good_only = :goodOnly,
                               version = version + 1 where id = :run""")
                .setParameter("run", run)
                .setParameter("at", act.at())
                .setParameter("author", act.by().staffNo())
                .setParameter("goodOnly", goodOnly)
                .executeUpdate();
    }

    private Set<ImportColumn> columns(UUID run) {
        String told = (String) em.createNativeQuery("select columns from import_run where id = :run")
                .setParameter("run", run)
                .getSingleResult();
        Set<ImportColumn> columns = EnumSet.noneOf(ImportColumn.class);
        ImportColumn.all().stream()
                .filter(column -> told.contains("," + column.name() + ","))
                .forEach(columns::add);
        return columns;
    }

    private static String joined(Set<ImportColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(",", ",", ","));
    }
}
