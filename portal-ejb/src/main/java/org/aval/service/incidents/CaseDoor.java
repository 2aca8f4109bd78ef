package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseAccess;
import org.aval.domain.incidents.CaseReader;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.vault.Holder;

/**
 * The only way to a case from inside: it asks the decision of the domain, behind which row security asks the same again.
 * A case that does not open answers exactly as one that does not exist.
 */
@Dependent
public class CaseDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseGrounds grounds;

    @Inject
    Clock clock;

    /** A case that opened: to whom, why, with which key, and as what the reader works on it by name. */
    public record Opened(
            IncidentCase incident, Actor reader, CaseAccess access, Holder holder, Set<HandCapacity> hands) {

        public Opened {
            hands = Set.copyOf(hands);
        }
    }

    /** The case. @throws Refusal when it does not open, or does not exist */
    public Opened open(UUID id) {
        Actor reader = caller.identified();
        IncidentCase incident = isShown(id) ? em.find(IncidentCase.class, id) : null;
        if (incident == null) {
            throw new Refusal("incidents.unknown");
        }
        Set<HandCapacity> hands = hands(incident, reader);
        CaseAccess access = access(incident, reader, hands);
        if (!access.isOpen()) {
            em.detach(incident);
            throw new Refusal("incidents.unknown");
        }
        return new Opened(incident, reader, access, holder(incident, reader, access), hands);
    }

    /**
     * Does row security show it? Another case is looked at in the same question, so that the walls are asked, once, whether
     * or not there is a row behind the number: the time of the answer tells no case from one that never was.
     */
    private boolean isShown(UUID id) {
        return em.createNativeQuery(
                        "select c.id from incident_case c where c.id = any (array[cast(:id as uuid), any_case()])",
                        UUID.class)
                .setParameter("id", id.toString())
                .getResultList()
                .contains(id);
    }

    /** The case as it was shown. */
    public Opened fresh(CaseRef shown) {
        Opened opened = open(shown.id());
        if (opened.incident().getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return opened;
    }

    /** Writes down that somebody looked. */
    public void look(Opened opened, String what) {
        em.createNativeQuery("select 1 from (select note_reading(:incident, :person, :why, :what, :at)) noted")
                .setParameter("incident", opened.incident().getId())
                .setParameter("person", opened.reader().person())
                .setParameter("why", String.valueOf(opened.access().reason()))
                .setParameter("what", what)
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    private CaseAccess access(IncidentCase incident, Actor reader, Set<HandCapacity> hands) {
        return CaseAccess.of(
                incident.matter(),
                new CaseReader(reader.roles(), hands, grounds.all(incident.getId(), reader.person())));
    }

    private Set<HandCapacity> hands(IncidentCase incident, Actor reader) {
        @SuppressWarnings("unchecked")
        List<String> found = em.createNativeQuery(
                        """
                        select capacity from incident_hand
                         where incident_case_id = :incident and person_id = :person and ended_at is null
                           and (until is null or until > institution_moment())""",
                        String.class)
                .setParameter("incident", incident.getId())
                .setParameter("person", reader.person())
                .getResultList();
        Set<HandCapacity> hands = EnumSet.noneOf(HandCapacity.class);
        found.forEach(capacity -> hands.add(HandCapacity.valueOf(capacity)));
        return hands;
    }

    static Holder holder(IncidentCase incident, Actor reader, CaseAccess access) {
        AccessReason reason = Objects.requireNonNull(access.reason());
        return switch (reason) {
            case DESK -> Holder.role(incident.getDesk().role());
            case CHAIR -> Holder.role(Role.ETHICS_CHAIR);
            case PRIVACY_OFFICER -> Holder.role(Role.PRIVACY);
            default -> Holder.person(reader.person());
        };
    }
}
