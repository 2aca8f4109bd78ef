package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.shared.Refusal;

/** Finds mandates for their desks, and names new ones. */
@Dependent
class Mandates {

    @PersistenceContext
    EntityManager em;

    @Inject
    VoiceIndex voices;

    Mandate any(UUID id) {
        Mandate found = em.find(Mandate.class, id);
        if (found == null) {
            throw new Refusal("mandates.unknown");
        }
        return found;
    }

    /** The mandate as it was shown. */
    Mandate fresh(UUID id, int version) {
        Mandate mandate = any(id);
        if (mandate.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return mandate;
    }

    /** From here to the end of the transaction nobody else decides about this person's mandates. */
    void alone(UUID holder) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:holder, 0))) locked")
                .setParameter("holder", "mandates of " + holder)
                .getSingleResult();
    }

    /** The next reference of the year that nobody has. */
    String nextReference(LocalDate day) {
        String reference = null;
        while (reference == null || isTaken(reference)) {
            Number number = (Number)
                    em.createNativeQuery("select nextval('mandate_reference')").getSingleResult();
            reference = "MAN-%d-%04d".formatted(day.getYear(), number.longValue());
        }
        return reference;
    }

    /** Keeps what a step changed, with the index of who may speak in the same transaction. */
    void keep(Mandate mandate) {
        em.flush();
        voices.renew(mandate);
    }

    private boolean isTaken(String reference) {
        return !em.createNativeQuery("select 1 from mandate where reference = :reference")
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }
}
