package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseGrounds;
import org.aval.service.shared.Columns;

/** Who of Communications and of security is let into a case by name. */
@Dependent
class Containers {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseGrounds grounds;

    /** Somebody who may be let in. @throws Refusal when nobody of that number is of the trade, or has a ground */
    UUID find(UUID incident, String staffNo) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select distinct p.id from person p join person_role r on r.person_id = p.id
                         where p.staff_no = upper(:number) and r.role in ('COMMS', 'COMMS_DIRECTOR', 'CISO')""",
                        UUID.class)
                .setParameter("number", staffNo.strip())
                .getResultList();
        UUID person = found.stream().findFirst().orElseThrow(() -> new Refusal("exhibits.notOfTheTrade"));
        Verdict.unless(grounds.of(incident, person).isPresent(), "exhibits.hasAGround")
                .orRefuse();
        return person;
    }

    /** Somebody who was let in. */
    UUID letIn(UUID incident, String staffNo) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select h.person_id from incident_hand h join person p on p.id = h.person_id
                         where h.incident_case_id = :incident and p.staff_no = :number and h.capacity = 'CONTAINER'
                           and h.ended_at is null""",
                        UUID.class)
                .setParameter("incident", incident)
                .setParameter("number", staffNo)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
    }

    @SuppressWarnings("unchecked")
    List<CaseContainment.ContainerRow> of(UUID incident) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
                          from incident_hand h join person p on p.id = h.person_id
                         where h.incident_case_id = :incident and h.capacity = 'CONTAINER' and h.ended_at is null
                         order by p.staff_no""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream()
                .map(row -> new CaseContainment.ContainerRow(Columns.text(row, "staff_no"), Columns.text(row, "name")))
                .toList();
    }
}
