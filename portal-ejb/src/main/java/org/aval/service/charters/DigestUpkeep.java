package org.aval.service.charters;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.WholeText;

/** At each start: what was approved before digests were kept gets the digest of its words, which nobody could change since. */
@Singleton
@Startup
@PermitAll
public class DigestUpkeep {

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    @PostConstruct
    void complete() {
        em.createQuery(
                        """
                        select v from CharterVersion v where v.sha256Fr is null and v.state in (
                            org.aval.domain.charters.CharterState.APPROVED, org.aval.domain.charters.CharterState.SCHEDULED,
                            org.aval.domain.charters.CharterState.REPEALED)""",
                        CharterVersion.class)
                .getResultList()
                .forEach(version -> version.freeze(WholeText.digests(
                        version.getNumber(), texts.read(version.getId()).articles())));
    }
}
