package org.aval.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.statistics.Figures;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;

/**
 * The yearly figures about cases. Only years that are over, of all cases, the same for everybody who may ask: whoever must
 * not know of a case cannot tell it from a difference.
 */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "INTEGRITY_OFFICER", "PRIVACY", "DG", "AUDITOR"})
public class StatisticsRegister {

    /** The smallest number that is told, nought aside (specification B8). */
    public static final int LEAST = 5;

    private static final int SEVERITIES = 4;
    private static final Set<Role> READERS = EnumSet.of(
            Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.INTEGRITY_OFFICER, Role.PRIVACY, Role.DG, Role.AUDITOR);
    private static final IncidentCategory[] CATEGORIES = IncidentCategory.values();

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Caller caller;

    /** The last year that is over. */
    public int last() {
        known();
        return institution.today().getYear() - 1;
    }

    /** The figures of a year; nothing but noughts for one that is not over. */
    public YearFigures read(int year) {
        known();
        Figures figures = Figures.of(counted(year), LEAST);
        List<YearFigures.Row> rows = new ArrayList<>();
        for (int row = 0; row < figures.rows(); row++) {
            rows.add(new YearFigures.Row(row < CATEGORIES.length ? CATEGORIES[row] : null, cells(figures, row)));
        }
        return new YearFigures(year, rows);
    }

    /** The same, to be handed out. */
    @Command
    public YearFigures export(int year) {
        return read(year);
    }

    /** A session remembers roles that were taken away since. */
    private void known() {
        Actor reader = caller.actor();
        if (READERS.stream().noneMatch(reader::is)) {
            throw new Refusal("statistics.notForYou");
        }
    }

    private static List<String> cells(Figures figures, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < figures.columns(); column++) {
            cells.add(figures.isWithheld(row, column) ? "" : String.valueOf(figures.count(row, column)));
        }
        return cells;
    }

    @SuppressWarnings("unchecked")
    private int[][] counted(int year) {
        List<Tuple> rows = em.createNativeQuery(
                        "select f.category, f.severity, f.cases from case_figures(:year) f", Tuple.class)
                .setParameter("year", year)
                .getResultList();
        int[][] cells = new int[CATEGORIES.length][SEVERITIES + 1];
        for (Tuple row : rows) {
            int severity = row.get("severity", Number.class).intValue();
            int column = severity == 0 ? SEVERITIES : severity - 1;
            int line = List.of(CATEGORIES).indexOf(Columns.constant(row, "category", IncidentCategory.class));
            cells[line][column] = row.get("cases", Number.class).intValue();
        }
        return cells;
    }
}
