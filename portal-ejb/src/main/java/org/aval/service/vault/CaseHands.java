package org.aval.service.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.vault.HandCapacity;
import org.aval.domain.vault.KeyPart;
import org.aval.service.notices.WaitingLetters;

/** Who works on a case by name: let in with a key of their own, which is gone the moment they do not any more. */
@Dependent
public class CaseHands {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    WaitingLetters letters;

    /**
     * Somebody works on the case from now on; who has a ground against it was refused before.
     *
     * @param by whose key lets them in
     */
    public void give(UUID incident, UUID person, HandCapacity capacity, Holder by, Act act) {
        int asked = em.createNativeQuery(
                        """
                        insert into incident_hand (id, incident_case_id, person_id, capacity, given_at, given_by)
                        values (gen_random_uuid(), :incident, :person, :capacity, :at, :by)
                        on conflict do nothing""")
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("capacity", capacity.name())
                .setParameter("at", act.at())
                .setParameter("by", act.by().staffNo())
                .executeUpdate();
        keys.share(incident, KeyPart.CASE, by, Holder.person(person));
        keys.share(incident, KeyPart.DIALOGUE, by, Holder.person(person));
        // Members of the committee hear of it by the letter about their session.
        if (asked == 1 && capacity != HandCapacity.MEMBER) {
            letters.send(person);
        }
    }

    /** Somebody does not work on it any more: in no capacity left, no key. */
    public void end(UUID incident, UUID person, HandCapacity capacity, Act act) {
        em.createNativeQuery(
                        """
                        update incident_hand set ended_at = :at, ended_by = :by
                         where incident_case_id = :incident and person_id = :person and capacity = :capacity
                           and ended_at is null""")
                .setParameter("at", act.at())
                .setParameter("by", act.by().staffNo())
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("capacity", capacity.name())
                .executeUpdate();
        if (!works(incident, person)) {
            keys.takeBack(incident, Holder.person(person));
        }
    }

    private boolean works(UUID incident, UUID person) {
        return !em.createNativeQuery(
                        """
                        select 1 from incident_hand
                         where incident_case_id = :incident and person_id = :person and ended_at is null""")
                .setParameter("incident", incident)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }
}
