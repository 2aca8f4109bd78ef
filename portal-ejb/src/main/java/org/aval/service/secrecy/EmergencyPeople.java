package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.secrecy.EmergencyOpening;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.notices.WaitingLetters;
import org.jspecify.annotations.Nullable;

/** Whom an emergency opening concerns: who may answer it, whom the case opens to, who is told. Never who is excluded. */
@Dependent
class EmergencyPeople {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    WaitingLetters letters;

    /** May both know of the case: who asked, and who would agree? */
    boolean mayBothKnow(EmergencyOpening opening, UUID agreeing) {
        UUID incident = opening.getIncident();
        return incident != null
                && incident.equals(known(opening.getReference()))
                && mayKnow(incident, opening.getAskedBy())
                && mayKnow(incident, agreeing);
    }

    /** A word to the offices that may answer. */
    void asked(EmergencyOpening opening) {
        people("select k.id from emergency_people(cast(:incident as uuid)) k(id)", opening)
                .forEach(letters::send);
    }

    /** A word to who asked, to whoever is entitled to the case, and to those who watch over it. */
    void announced(EmergencyOpening opening) {
        letters.send(opening.getAskedBy());
        people("select k.id from emergency_told(cast(:incident as uuid)) k(id)", opening)
                .forEach(letters::send);
    }

    /** All but the two, and but who reported it under their own account: by a mark that only the portal makes. */
    private List<UUID> people(String sql, EmergencyOpening opening) {
        UUID incident = opening.getIncident();
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(sql, UUID.class)
                .setParameter("incident", incident == null ? null : incident.toString())
                .getResultList();
        return found.stream()
                .filter(person -> !person.equals(opening.getAskedBy()) && !person.equals(opening.getAnsweredBy()))
                .filter(person -> incident == null || !reported(incident, person))
                .toList();
    }

    private @Nullable UUID known(String reference) {
        return (UUID) em.createNativeQuery("select emergency_case(:reference)", UUID.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    private boolean mayKnow(UUID incident, UUID person) {
        return (Boolean) em.createNativeQuery("select emergency_concerns(:incident, :person, :mark)", Boolean.class)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("mark", caller.mark(person))
                .getSingleResult();
    }

    private boolean reported(UUID incident, UUID person) {
        return (Boolean) em.createNativeQuery(
                        """
                        select exists (select from case_grounds(:person, :mark, :incident) g
                                        where g.ground = 'REPORTER_OR_WITNESS')""",
                        Boolean.class)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("mark", caller.mark(person))
                .getSingleResult();
    }
}
