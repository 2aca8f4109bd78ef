package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.secrecy.EmergencyOpening;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseCaller;
import org.jspecify.annotations.Nullable;

/** The way to emergency openings: row security shows those that concern who asks, or of which they are told. */
@Dependent
class EmergencyDoor {

    private static final int LONGEST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    /** An opening, and to whom it is shown. */
    record Entered(EmergencyOpening opening, Actor reader) {}

    Actor reader() {
        return caller.identified();
    }

    /** A reference as people type it. */
    static String typed(String reference) {
        String wanted = reference.strip().toUpperCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            throw new Refusal("secrecy.referenceMissing");
        }
        if (wanted.length() > LONGEST) {
            throw new Refusal("secrecy.referenceTooLong", LONGEST);
        }
        return wanted;
    }

    /** The case a reference leads to, null when it leads to none: never told to anybody. */
    @Nullable
    UUID incident(String reference) {
        return (UUID) em.createNativeQuery("select emergency_case(:reference)", UUID.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    /** Does a request for it wait already, as far as the reader knows? */
    boolean isAsked(String reference) {
        return !em.createNativeQuery(
                        "select o.id from emergency_opening o where o.reference = :reference and o.state = 'ASKED'",
                        UUID.class)
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    /** One of them. @throws Refusal when it does not concern the reader, or does not exist */
    Entered open(UUID id) {
        Actor reader = reader();
        EmergencyOpening found = em.find(EmergencyOpening.class, id);
        if (found == null) {
            throw new Refusal("incidents.unknown");
        }
        return new Entered(found, reader);
    }

    /** Does the case itself open to the reader now? */
    boolean opens(UUID incident) {
        return (Boolean) em.createNativeQuery("select case_open_to(:incident, asker(), asker_mark())", Boolean.class)
                .setParameter("incident", incident)
                .getSingleResult();
    }

    /** The opening as it was shown. */
    Entered fresh(OpeningRef shown) {
        Entered entered = open(shown.id());
        if (entered.opening().getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return entered;
    }

    /** A new one is kept. */
    void keep(EmergencyOpening asked) {
        em.persist(asked);
        em.flush();
    }
}
