package org.aval.service.packs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.packs.Pack;
import org.aval.domain.packs.PackStep;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.PortalIdentity;

/**
 * Says in a transaction of its own that a pack is being pressed, and how far it is: whoever looks sees it at once, and a
 * try that ends with the server was a try.
 */
@Stateless
@PermitAll
public class PackTries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    PortalIdentity portal;

    /** @return false when it was tried too often: then it has failed */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean begin(UUID id) {
        portal.identified();
        Act act = acts.ofThePortal("");
        Pack pack = em.find(Pack.class, id);
        if (pack == null) {
            return false;
        }
        boolean goesOn =
                pack.verdict(PackStep.TAKE_UP, act.by(), act.effectiveOn()).granted();
        if (goesOn) {
            pack.takeUp(act);
        } else {
            pack.fail("packs.givenUp", act);
        }
        em.flush();
        return goesOn;
    }

    /** So many of so many parts are done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void done(UUID id, int parts, int of) {
        portal.identified();
        em.createNativeQuery(
                        """
                        insert into pack_progress (pack_id, done, total) select p.id, :done, :total from pack p where p.id = :pack
                        on conflict (pack_id) do update set done = excluded.done, total = excluded.total""")
                .setParameter("pack", id)
                .setParameter("done", parts)
                .setParameter("total", of)
                .executeUpdate();
    }
}
