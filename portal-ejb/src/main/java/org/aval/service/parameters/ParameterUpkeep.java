package org.aval.service.parameters;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.jurisdictions.Jurisdictions;

/**
 * At each start: a version of the portal that knows more parameters than the one before gives them their values. What
 * has a value keeps it, even when the profile's file says something new: counsel confirms, a new version does not decide.
 */
@Singleton
@Startup
@PermitAll
public class ParameterUpkeep {

    @PersistenceContext
    EntityManager em;

    @Inject
    ParameterInstallation installation;

    @PostConstruct
    void complete() {
        @SuppressWarnings("unchecked")
        List<String> profile = em.createNativeQuery(
                        "select code from jurisdiction_profile order by number desc limit 1")
                .getResultList();
        long known = ((Number)
                        em.createNativeQuery("select count(distinct key) from parameter_value where state = 'ADOPTED'")
                                .getSingleResult())
                .longValue();
        if (!profile.isEmpty() && known < Jurisdictions.parameters().size()) {
            String[] place = profile.get(0).split("-");
            installation.complete(Jurisdiction.valueOf(place[0]), place.length > 1 ? place[1] : null);
        }
    }
}
