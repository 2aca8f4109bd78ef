package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Columns;

/** The reports that somebody made under their own account, found by a mark that only the portal can make. */
@Dependent
class OwnReports {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    IdentityLines openings;

    @SuppressWarnings("unchecked")
    List<OwnReport> of(Actor reporter) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select c.id, c.reference, c.received_on, c.state, c.due_on from incident_case c
                         where c.reporter_mark = :mark order by c.received_on desc, c.id""",
                        Tuple.class)
                .setParameter("mark", caller.mark(reporter.person()))
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, List<IdentityLine>> told =
                openings.of(rows.stream().map(row -> Columns.id(row, "id")).toList());
        return rows.stream()
                .map(row -> new OwnReport(
                        Columns.text(row, "reference"),
                        Columns.day(row, "received_on"),
                        Columns.constant(row, "state", CaseState.class),
                        Columns.day(row, "due_on"),
                        told.getOrDefault(Columns.id(row, "id"), List.of())))
                .toList();
    }
}
