package org.aval.service.protections;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.protections.ProtectionCheck;
import org.aval.domain.protections.ProtectionTerm;
import org.aval.service.shared.Columns;

/** When whoever reported was asked and is to be asked: behind the walls of the case (row security). */
@Dependent
class ProtectionRows {

    private static final int MOST_WAITING = 10;

    private static final String WAITING =
            """
            select d.incident_case_id as incident, min(d.due_on) as due_on, false as hint from protection_due d
             where d.received_on >= (select protection_since()) and d.due_on <= (select institution_day())
               and d.due_on > (select institution_day() - protection_lapse())
               and d.desk in (:desks) group by d.incident_case_id
             union all
            select p.incident_case_id, p.due_on, true from protection_check p
              join incident_case c on c.id = p.incident_case_id and c.desk in (:desks)
             where p.state = 'HINT'
             order by hint desc, due_on, incident""";

    @PersistenceContext
    EntityManager em;

    List<ProtectionCheck> of(UUID incident) {
        return em.createQuery(
                        "select p from ProtectionCheck p where p.incident = :incident order by p.months",
                        ProtectionCheck.class)
                .setParameter("incident", incident)
                .getResultList();
    }

    /** The one that waits for an answer, or was answered last with nothing. */
    Optional<ProtectionCheck> latest(UUID incident) {
        List<ProtectionCheck> asked = of(incident);
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1));
    }

    /** Those that were not asked yet, the next first. */
    List<ProtectionTerm> terms(UUID incident) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select d.months, d.due_on from protection_due d where d.incident_case_id = :incident order by d.due_on""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream()
                .map(row -> new ProtectionTerm(row.get("months", Integer.class), Columns.day(row, "due_on")))
                .toList();
    }

    /** What waits for these desks. */
    @SuppressWarnings("unchecked")
    List<ProtectionWaiting> waiting(Collection<String> desks) {
        List<Tuple> rows = em.createNativeQuery(WAITING, Tuple.class)
                .setParameter("desks", desks)
                .setMaxResults(MOST_WAITING)
                .getResultList();
        return rows.stream()
                .map(row -> new ProtectionWaiting(
                        Columns.id(row, "incident"),
                        Columns.day(row, "due_on"),
                        Boolean.TRUE.equals(row.get("hint", Boolean.class))))
                .toList();
    }
}
