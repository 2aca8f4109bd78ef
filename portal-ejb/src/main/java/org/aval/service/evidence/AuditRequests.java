package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The audits that were asked for. */
@Dependent
class AuditRequests {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those of which nothing came yet, the oldest first. */
    @SuppressWarnings("unchecked")
    List<UUID> waiting() {
        return em.createNativeQuery(
                        """
                        select a.id from evidence_audit a
                         where not exists (select 1 from evidence_audit_result r where r.evidence_audit_id = a.id)
                         order by a.asked_at, a.id""",
                        UUID.class)
                .getResultList();
    }

    /** Asks for one. */
    void ask(String by) {
        em.createNativeQuery("insert into evidence_audit (id, asked_at, asked_by) values (:id, :now, :by)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .executeUpdate();
    }
}
