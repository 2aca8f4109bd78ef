package org.aval.service.entry;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.aval.domain.charters.Jurisdiction;
import org.aval.service.channels.SuitabilityInstallation;
import org.aval.service.mandates.TopicInstallation;
import org.aval.service.parameters.ParameterInstallation;
import org.aval.service.shared.Acts;

/**
 * An empty database without the sample: an institution stands there under a provisional name, so that its first
 * administrator finds a portal that answers, and names it.
 */
@Singleton
@Startup
@PermitAll
public class BareInstallation {

    /** Two nodes that start at once on the same empty database: one moves in, the other waits and finds it there. */
    private static final long LOCK = 0x6176616CL;

    @PersistenceContext
    EntityManager em;

    @Inject
    ParameterInstallation parameters;

    @Inject
    TopicInstallation topics;

    @Inject
    SuitabilityInstallation suitability;

    @Inject
    Acts acts;

    Map<String, String> settings = System.getenv();

    /** Moves in, unless an institution did before or the sample is about to. */
    @PostConstruct
    void moveIn() {
        if (Boolean.parseBoolean(settings.getOrDefault("AVAL_SAMPLE", "false"))) {
            return;
        }
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        int made = em.createNativeQuery(
                        """
                        insert into institution (code, short_name, name_fr, name_en, jurisdiction, zone, domain, code_prefix,
                                                 authoritative_language, help_phone, help_email)
                        values ('NEW', 'Aval', 'Nouvel établissement', 'New institution', 'QC', 'America/Toronto', '', 'NEW',
                                'fr', '', '')
                        on conflict do nothing""")
                .executeUpdate();
        if (made == 1) {
            parameters.install(Jurisdiction.QC, null);
            topics.install(acts.ofThePortal(""));
            suitability.install(acts.ofThePortal(""));
        }
    }
}
