package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.publications.HeldMandate;
import org.aval.domain.publications.Publication;
import org.aval.domain.publications.PublicationFacts;
import org.aval.domain.shared.Refusal;
import org.aval.service.consents.ConsentLinks;
import org.aval.service.shared.InstitutionDesk;

/** Finds publications for their desk, and gathers the facts their verdicts need. */
@Dependent
class Publications {

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnMandates mandates;

    @Inject
    InstitutionDesk institution;

    @Inject
    ConsentLinks consents;

    Publication any(UUID id) {
        Publication found = em.find(Publication.class, id);
        if (found == null) {
            throw new Refusal("publications.unknown");
        }
        return found;
    }

    /** The publication as it was shown. */
    Publication fresh(UUID id, int version) {
        Publication found = any(id);
        if (found.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return found;
    }

    /** May its author speak under its mandate today? */
    PublicationFacts facts(Publication publication) {
        LocalDate planned = publication.getPlannedOn();
        LocalDate today = institution.today();
        boolean agreed =
                consents.hold(publication.getId(), publication.getChannel(), planned.isAfter(today) ? planned : today);
        return facts(publication.getAuthor(), publication.getMandate(), agreed);
    }

    PublicationFacts facts(UUID author, UUID mandate, boolean consentsHold) {
        boolean holds = mandates.find(author, mandate, institution.today(), "fr")
                .map(MandateChoice::held)
                .filter(HeldMandate::valid)
                .isPresent();
        return new PublicationFacts(institution.today(), holds, consentsHold);
    }

    /** The next reference of the year. */
    String reference() {
        Number number = (Number)
                em.createNativeQuery("select nextval('publication_reference')").getSingleResult();
        return "PUB-%d-%04d".formatted(institution.today().getYear(), number.longValue());
    }
}
