package org.aval.service.packs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PortalIdentity;

/** Files nobody may have any more are not kept: those of packs that expired, or were revoked. */
@Stateless
@PermitAll
public class PackEnds {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalIdentity portal;

    @Inject
    InstitutionDesk institution;

    /** Deletes the files and their keys; what was asked, and what a printed copy is worth, stays. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int clear() {
        portal.identified();
        em.createNativeQuery(
                        """
                        delete from incident_key k using pack p
                         where k.sealed_id = p.id and (p.state = 'REVOKED' or p.expires_on < :today)""")
                .setParameter("today", institution.today())
                .executeUpdate();
        return em.createNativeQuery(
                        """
                        delete from pack_file f using pack p
                         where p.id = f.pack_id and (p.state = 'REVOKED' or p.expires_on < :today)""")
                .setParameter("today", institution.today())
                .executeUpdate();
    }
}
