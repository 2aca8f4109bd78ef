package org.aval.service.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.aval.domain.shared.Act;
import org.aval.domain.vault.HandCapacity;
import org.aval.domain.vault.KeyPart;
import org.aval.service.notices.WaitingLetters;
import org.jspecify.annotations.Nullable;

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
        boolean isNew = letIn(incident, person, capacity, null, by, act);
        // Members of the committee hear of it by the letter about their session.
        if (isNew && capacity != HandCapacity.MEMBER) {
            letters.send(person);
        }
    }

    /** The same without a letter: whoever worked on it before the portal was there knows. */
    public void enter(UUID incident, UUID person, HandCapacity capacity, Holder by, Act act) {
        letIn(incident, person, capacity, null, by, act);
    }

    /** Somebody reads the case until a moment, after which the database itself closes it to them. */
    public void giveUntil(UUID incident, UUID person, Instant until, Holder by, Act act) {
        letIn(incident, person, HandCapacity.EMERGENCY, until, by, act);
    }

    /** False when they worked on it already. */
    private boolean letIn(
            UUID incident, UUID person, HandCapacity capacity, @Nullable Instant until, Holder by, Act act) {
        boolean isNew = note(incident, person, capacity, until, act);
        keys.share(incident, KeyPart.CASE, by, Holder.person(person));
        keys.share(incident, KeyPart.DIALOGUE, by, Holder.person(person));
        if (capacity.readsHearings()) {
            hearings(incident).stream()
                    .filter(hearing -> keys.holds(hearing, KeyPart.SHARED, by))
                    .forEach(hearing -> keys.share(hearing, KeyPart.SHARED, by, Holder.person(person)));
        }
        return isNew;
    }

    /** False when they work on it already. */
    private boolean note(UUID incident, UUID person, HandCapacity capacity, @Nullable Instant until, Act act) {
        return em.createNativeQuery(
                                """
                        insert into incident_hand (id, incident_case_id, person_id, capacity, given_at, given_by, until)
                        values (gen_random_uuid(), :incident, :person, :capacity, :at, :by, cast(:until as timestamptz))
                        on conflict do nothing""")
                        .setParameter("incident", incident)
                        .setParameter("person", person)
                        .setParameter("capacity", capacity.name())
                        .setParameter("at", act.at())
                        .setParameter("by", act.by().staffNo())
                        .setParameter("until", until == null ? null : until.toString())
                        .executeUpdate()
                == 1;
    }

    /** Who reads, at this moment and by name, what is put to the respondents of a case. */
    public List<Holder> ofHearings(UUID incident) {
        @SuppressWarnings("unchecked")
        List<UUID> people = em.createNativeQuery(
                        """
                        select distinct h.person_id from incident_hand h
                         where h.incident_case_id = :incident and h.capacity in (:reading) and h.ended_at is null""",
                        UUID.class)
                .setParameter("incident", incident)
                .setParameter("reading", names(HandCapacity::readsHearings))
                .getResultList();
        return people.stream().map(Holder::person).toList();
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
        Set<HandCapacity> left = left(incident, person);
        if (left.isEmpty()) {
            keys.takeBack(incident, Holder.person(person));
        }
        if (left.stream().noneMatch(HandCapacity::readsHearings)) {
            hearings(incident).forEach(hearing -> keys.takeBack(hearing, Holder.person(person)));
        }
    }

    /** As what somebody still works on it. */
    private Set<HandCapacity> left(UUID incident, UUID person) {
        @SuppressWarnings("unchecked")
        List<String> found = em.createNativeQuery(
                        """
                        select h.capacity from incident_hand h
                         where h.incident_case_id = :incident and h.person_id = :person and h.ended_at is null""",
                        String.class)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .getResultList();
        Set<HandCapacity> left = EnumSet.noneOf(HandCapacity.class);
        found.forEach(capacity -> left.add(HandCapacity.valueOf(capacity)));
        return left;
    }

    /** What is put to the respondents: each has a key of its own. */
    @SuppressWarnings("unchecked")
    private List<UUID> hearings(UUID incident) {
        return em.createNativeQuery("select h.id from hearing h where h.incident_case_id = :incident", UUID.class)
                .setParameter("incident", incident)
                .getResultList();
    }

    private static List<String> names(Predicate<HandCapacity> which) {
        return Arrays.stream(HandCapacity.values())
                .filter(which)
                .map(Enum::name)
                .toList();
    }
}
