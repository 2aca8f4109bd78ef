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
            "select c.id, c.reference, c.category, c.state, c.received_on, c.closed_on, c.finding, c.held, c.identity_kept"
                    + " from case_closing c ";

    /** What is left when the words are gone. */
    private static final String LINES =
            """
            select c.id, c.reference, c.category, c.state, c.received_on, l.closed_on, l.finding, false as identity_kept,
                   exists (select from case_hold h where h.reference = c.reference and h.state = 'HELD') as held
              from incident_case c join case_line l on l.incident_case_id = c.id
             where exists (select from case_year_edition e where e.year = extract(year from c.received_on))
             order by l.closed_on, c.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    /** Those that open to who asks, the latest closed first. */
    List<ClosingRow> open(int most) {
        return rows(SELECT + "where case_open_to(c.id, asker(), asker_mark()) order by c.closed_on desc, c.id", most);
    }

    /** All of them, for the round of the portal, the oldest first. */
    List<ClosingRow> all(int most) {
        return rows(SELECT + "where not c.held order by c.closed_on, c.id", most);
    }

    /** The lines that are left, for the round of the portal, the oldest first. */
    List<ClosingRow> lines(int most) {
        return rows(LINES, most);
    }

    @SuppressWarnings("unchecked")
    private List<ClosingRow> rows(String question, int most) {
        List<Tuple> rows =
                em.createNativeQuery(question, Tuple.class).setMaxResults(most).getResultList();
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
                Columns.day(row, "received_on"),
                Boolean.TRUE.equals(row.get("identity_kept", Boolean.class)),
                Keeping.of(
                        outcome,
                        Columns.day(row, "closed_on"),
                        new Keeping.Months(
                                parameters.number("reporterNameMonths"),
                                parameters.number(outcome.parameter()),
                                parameters.number("caseLineMonths")),
                        Boolean.TRUE.equals(row.get("held", Boolean.class))));
    }

    private static @Nullable Finding finding(@Nullable String name) {
        return name == null ? null : Finding.valueOf(name);
    }
}
