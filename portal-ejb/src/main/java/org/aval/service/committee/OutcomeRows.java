package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.statistics.CaseColumns;
import org.aval.domain.statistics.Outcomes;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Counts what was found in closed cases like the one an item is about. */
@Dependent
class OutcomeRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    Items items;

    /** Empty for an item that is about no case. */
    Optional<SimilarOutcomes> of(UUID id) {
        AgendaItem item = items.any(id);
        UUID about = item.getAbout();
        return about == null ? Optional.empty() : about(about);
    }

    @SuppressWarnings("unchecked")
    private Optional<SimilarOutcomes> about(UUID about) {
        List<Tuple> rows = em.createNativeQuery(
                        "select c.category, c.severity from incident_case c where c.id = :about", Tuple.class)
                .setParameter("about", about)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> outcomes(
                        Columns.constant(row, "category", IncidentCategory.class), row.get("severity", Integer.class)));
    }

    private SimilarOutcomes outcomes(IncidentCategory category, @Nullable Integer severity) {
        Outcomes told = Outcomes.of(counted(category), severity);
        return new SimilarOutcomes(
                category,
                severity,
                told.total(),
                told.alike(),
                Stream.of(Finding.values())
                        .map(finding -> new SimilarOutcomes.Line(finding, told.total(finding), told.alike(finding)))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private int[][] counted(IncidentCategory category) {
        List<Tuple> rows = em.createNativeQuery(
                        "select o.finding, o.severity, o.cases from case_outcomes(:category) o", Tuple.class)
                .setParameter("category", category.name())
                .getResultList();
        int[][] cells = new int[Finding.values().length][CaseColumns.COUNT];
        for (Tuple row : rows) {
            int severity =
                    Objects.requireNonNull(row.get("severity", Number.class)).intValue();
            int line = Outcomes.row(Columns.constant(row, "finding", Finding.class));
            cells[line][CaseColumns.of(severity)] =
                    row.get("cases", Number.class).intValue();
        }
        return cells;
    }
}
