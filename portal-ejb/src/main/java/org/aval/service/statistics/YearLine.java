package org.aval.service.statistics;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.statistics.Ending;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** A case of a year, without anybody: its kind, its days and what was ordered. */
record YearLine(
        IncidentCategory category,
        int severity,
        Ending ending,
        LocalDate receivedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate triagedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        List<String> measures,
        List<String> articles,
        @Nullable RootCause cause) {

    static YearLine of(Tuple row) {
        String finding = row.get("finding", String.class);
        String cause = row.get("root_cause", String.class);
        return new YearLine(
                Columns.constant(row, "category", IncidentCategory.class),
                row.get("severity", Number.class).intValue(),
                Ending.of(
                        Columns.constant(row, "state", CaseState.class),
                        finding == null ? null : Finding.valueOf(finding)),
                Columns.day(row, "received_on"),
                Columns.dayOrNull(row, "acknowledged_on"),
                Columns.dayOrNull(row, "triaged_on"),
                Columns.dayOrNull(row, "decided_on"),
                Columns.dayOrNull(row, "closed_on"),
                split(row, "measures"),
                split(row, "articles"),
                cause == null ? null : RootCause.valueOf(cause));
    }

    private static List<String> split(Tuple row, String column) {
        return Stream.of(Columns.text(row, column).split(",", -1))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
