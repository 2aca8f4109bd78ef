package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.incidents.CaseFacts;
import org.aval.service.shared.InstitutionDesk;

/** Reads what the steps of a case need to know that stands elsewhere. */
@Dependent
class CaseFactsReader {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    EvidenceFacts evidence;

    @Inject
    HearingFacts hearing;

    @Inject
    MeasureFacts measures;

    @Inject
    CaseTerms terms;

    CaseFacts of(CaseDoor.Opened opened) {
        UUID id = opened.incident().getId();
        return new CaseFacts(
                institution.today(),
                opened.hands(),
                evidence.isKept(id),
                hearing.isFileReady(id),
                hearing.isHeard(id),
                measures.areDone(id),
                !isPrivacyPending(id),
                terms.days());
    }

    private boolean isPrivacyPending(UUID id) {
        return (Boolean) em.createNativeQuery("select privacy_pending(:id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
