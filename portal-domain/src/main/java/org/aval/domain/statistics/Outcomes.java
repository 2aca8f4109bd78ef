package org.aval.domain.statistics;

import java.util.List;
import org.aval.domain.committee.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the committee found in closed cases of one kind: how often in all, and how often in those of one severity. All the
 * severities are one table, of which what is small is withheld, and what it could be computed from: whoever reads it for one
 * severity and then for another learns no more than from the table itself.
 */
public final class Outcomes {

    private static final int LEAST = 5;
    private static final List<Finding> FINDINGS = List.of(Finding.values());

    private final Figures figures;
    private final int column;

    private Outcomes(Figures figures, int column) {
        this.figures = figures;
        this.column = column;
    }

    /**
     * Counts them.
     *
     * @param closed how many, by finding and by severity, the last column for those that were not judged
     * @param severity of the case at hand, null when it is not judged
     */
    public static Outcomes of(int[][] closed, @Nullable Integer severity) {
        return new Outcomes(Figures.of(closed, LEAST), CaseColumns.of(severity));
    }

    /** In which row of the table a finding is counted. */
    public static int row(Finding finding) {
        return FINDINGS.indexOf(finding);
    }

    /** Are there enough to tell anything? */
    public boolean isEnough() {
        return total() != null;
    }

    /** How many in all, null when there are too few. */
    public @Nullable Integer total() {
        return told(figures.rows() - 1, figures.columns() - 1);
    }

    /** How many of the severity at hand, null when they are too few. */
    public @Nullable Integer alike() {
        return told(figures.rows() - 1, column);
    }

    /** How often this was found, null where it is withheld or never was. */
    public @Nullable Integer total(Finding finding) {
        return told(row(finding), figures.columns() - 1);
    }

    /** How often this was found at the severity at hand, null where it is withheld or never was. */
    public @Nullable Integer alike(Finding finding) {
        return told(row(finding), column);
    }

    /** A nought looks like what is withheld: nothing below the least is told. */
    private @Nullable Integer told(int row, int at) {
        boolean told = !figures.isWithheld(row, at) && figures.count(row, at) >= LEAST;
        return told ? figures.count(row, at) : null;
    }
}
