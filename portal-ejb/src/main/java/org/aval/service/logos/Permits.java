package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Act;

/** Writes down each permit that was given: a code that was printed stays what it was. */
@Dependent
class Permits {

    @PersistenceContext
    EntityManager em;

    void give(LogoUse use, Act act) {
        em.createNativeQuery(
                        """
                        insert into logo_permit (code, logo_use_id, starts_on, ends_on, conditions, artwork, given_at)
                        values (:code, :use, :from, :until, :conditions, :artwork, :at)""")
                .setParameter("code", Objects.requireNonNull(use.getCode()))
                .setParameter("use", use.getId())
                .setParameter("from", use.getPeriod().startsOn())
                .setParameter("until", use.getPeriod().endsOn())
                .setParameter("conditions", use.getTrail().getConditions())
                .setParameter("artwork", use.getArtwork())
                .setParameter("at", act.at())
                .executeUpdate();
    }
}
