package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** What the reporter is told about their name: which office did what with it on which day, and never why. */
@Dependent
class IdentityLines {

    @PersistenceContext
    EntityManager em;

    List<IdentityLine> of(UUID incident) {
        return of(List.of(incident)).getOrDefault(incident, List.of());
    }

    /** The same for several reports at once. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<IdentityLine>> of(Collection<UUID> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select o.incident_case_id, j.effective_on, j.acted_as, j.step
                          from identity_opening o join identity_opening_journal j on j.identity_opening_id = o.id
                         where o.incident_case_id in (:incidents) order by j.at, j.line""",
                        Tuple.class)
                .setParameter("incidents", incidents)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Columns.id(row, "incident_case_id"),
                        Collectors.mapping(IdentityLines::line, Collectors.toList())));
    }

    private static IdentityLine line(Tuple row) {
        return new IdentityLine(
                Columns.day(row, "effective_on"),
                Columns.constant(row, "acted_as", Role.class),
                Columns.constant(row, "step", OpeningStep.class));
    }
}
