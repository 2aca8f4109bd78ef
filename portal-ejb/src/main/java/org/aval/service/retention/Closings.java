package org.aval.service.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.retention.Keeping;
import org.aval.domain.retention.Outcome;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Closed cases with the days until which they are kept: computed at each question, stored nowhere. */
@Dependent
class Closings {

    private static final String SELECT =
            "select c.id, c.reference, c.category, c.state, c.closed_on, c.finding, c.held, c.identity_kept"
                    + " from case_closing c ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    /** Those that open to who asks, the latest closed first. */
    List<ClosingRow> open(int most) {
        return rows("where case_open_to(c.id, asker(), asker_mark()) order by c.closed_on desc, c.id", most);
    }

    /** All of them, for the round of the portal, the oldest first. */
    List<ClosingRow> all(int most) {
        return rows("where not c.held order by c.closed_on, c.id", most);
    }

    @SuppressWarnings("unchecked")
    private List<ClosingRow> rows(String which, int most) {
        List<Tuple> rows = em.createNativeQuery(SELECT + which, Tuple.class)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(this::row).toList();
    }

    private ClosingRow row(Tuple row) {
        CaseState state = Columns.constant(row, "state", CaseState.class);
        Outcome outcome = Outcome.of(state, finding(row.get("finding", String.class)));
        return new ClosingRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.constant(row, "category", IncidentCategory.class),
                state,
                Boolean.TRUE.equals(row.get("identity_kept", Boolean.class)),
                Keeping.of(
                        outcome,
                        Columns.day(row, "closed_on"),
                        parameters.number("reporterNameMonths"),
                        parameters.number(outcome.parameter()),
                        Boolean.TRUE.equals(row.get("held", Boolean.class))));
    }

    private static @Nullable Finding finding(@Nullable String name) {
        return name == null ? null : Finding.valueOf(name);
    }
}
