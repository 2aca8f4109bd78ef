package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.charters.ChangedArticle;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.people.Audience;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.Concerns;
import org.aval.service.shared.InstitutionDesk;

/** Finds what somebody asked about a new version has signed before, and which of its changes apply to them. */
@Dependent
class Resigning {

    @PersistenceContext
    EntityManager em;

    @Inject
    Concerns concerns;

    @Inject
    CharterTexts texts;

    @Inject
    InstitutionDesk institution;

    /**
     * What is signed again; empty when everything is read, as by whoever never signed or by a round that is not about a new
     * version.
     */
    Optional<Again> of(Obligation obligation, Set<Audience> audiences, String language) {
        if (obligation.getCampaign().getKind() != CampaignKind.NEW_VERSION) {
            return Optional.empty();
        }
        return signedBefore(obligation)
                .flatMap(since -> again(since, obligation.getCharterVersion(), audiences, language));
    }

    private Optional<Again> again(UUID since, UUID version, Set<Audience> audiences, String language) {
        Jurisdiction jurisdiction = institution.read().jurisdiction();
        List<ChangedArticle> changes = concerns.between(since, version).applying(audiences, jurisdiction);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Again(since, texts.remembered(since).shown(audiences, jurisdiction, language), changes));
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> signedBefore(Obligation obligation) {
        List<UUID> found = em.createNativeQuery(
                        """
                        select n.charter_version_id from attestation_now n
                          join charter_version signed on signed.id = n.charter_version_id
                         where n.person_id = :person and n.state <> 'REVOKED' and n.charter_version_id <> :version
                           and signed.charter_id = (select charter_id from charter_version where id = :version)
                         order by n.signed_at desc limit 1""",
                        UUID.class)
                .setParameter("person", obligation.getPerson())
                .setParameter("version", obligation.getCharterVersion())
                .getResultList();
        return found.stream().findFirst();
    }
}
