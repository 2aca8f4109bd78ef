package org.aval.service.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.calendar.ClockOffice;
import org.aval.domain.calendar.ClockStage;
import org.aval.domain.calendar.Deadline;
import org.aval.service.incidents.CaseCaller;

/** Who is told about a clock: who sits in the offices that it names, and may know of the case at this moment. */
@Dependent
class ClockReaders {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    /** Nobody twice, and nobody who must not know of the case. */
    Set<UUID> of(Deadline deadline, ClockStage stage) {
        Set<UUID> readers = new LinkedHashSet<>();
        List<ClockOffice> offices = deadline.kind().told(stage);
        offices.forEach(office -> readers.addAll(in(office, deadline)));
        List<ClockOffice> instead = deadline.kind().instead();
        for (int i = 0; readers.isEmpty() && i < instead.size(); i++) {
            readers.addAll(in(instead.get(i), deadline));
        }
        return readers;
    }

    private List<UUID> in(ClockOffice office, Deadline deadline) {
        if (office == ClockOffice.RESPONDENT) {
            return heard(deadline.about());
        }
        return sitting(office, deadline.incident()).stream()
                .filter(person -> mayKnow(deadline.incident(), person))
                .toList();
    }

    /** Who reported under their own account is known by a mark that only the portal can make. */
    private boolean mayKnow(UUID incident, UUID person) {
        return (Boolean) em.createNativeQuery("select case_open_to(:incident, :person, :mark)", Boolean.class)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("mark", caller.mark(person))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> sitting(ClockOffice office, UUID incident) {
        return em.createNativeQuery(
                        """
                        select distinct r.person_id from person_role r join incident_case c on c.id = :incident
                         where r.role = case :office when 'CHAIR' then 'ETHICS_CHAIR' when 'PRIVACY' then 'PRIVACY'
                                   when 'DESK' then case c.desk when 'SECRETARY' then 'ETHICS_SECRETARY'
                                                                else 'INTEGRITY_OFFICER' end end
                        union
                        select h.person_id from incident_hand h
                         where h.incident_case_id = :incident and h.capacity = :office and h.ended_at is null""",
                        UUID.class)
                .setParameter("incident", incident)
                .setParameter("office", office.name())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> heard(UUID hearing) {
        return em.createNativeQuery("select person_id from hearing where id = :id and state = 'PUT'", UUID.class)
                .setParameter("id", hearing)
                .getResultList();
    }
}
