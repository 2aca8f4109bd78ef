package org.aval.domain.statistics;

import org.aval.domain.incidents.CaseSeverity;
import org.jspecify.annotations.Nullable;

/** Where a severity stands in a table of cases: from the first to the gravest, then those that were not judged. */
public final class CaseColumns {

    /** One for each severity, and one for those that were not judged. */
    public static final int COUNT = CaseSeverity.CRITICAL + 1;

    private CaseColumns() {}

    /** The column of this severity. */
    public static int of(@Nullable Integer severity) {
        return severity == null || severity < CaseSeverity.MINOR ? CaseSeverity.CRITICAL : severity - 1;
    }
}
