package org.aval.service.packs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.packs.Pack;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackPrint;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Sha256;
import org.aval.policies.packs.PackFault;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Parameters;
import org.aval.service.shared.PortalIdentity;

/**
 * Presses one pack. Its row of the queue stays locked until the file is kept: when the server dies the database lets it go,
 * and the next round, here or on another node, takes it up again. There is a file, or there is none.
 */
@Stateless
@PermitAll
public class PackBatch {

    /** Whoever waits longest; what another node presses at this moment is passed over. */
    static final String NEXT =
            """
            select pack_id from pack_job where next_at <= :now
             order by next_at, asked_at limit 1 for update skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    PortalIdentity portal;

    @Inject
    PackVault vault;

    @Inject
    PackTries tries;

    @Inject
    PackPressing pressing;

    @Inject
    PackLetters letters;

    @Inject
    Parameters parameters;

    /** Presses the one that waits longest. @return false when none waits */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean pressNext() {
        portal.identified();
        Act act = acts.ofThePortal("");
        @SuppressWarnings("unchecked")
        List<UUID> due = em.createNativeQuery(NEXT, UUID.class)
                .setParameter("now", act.at())
                .getResultList();
        due.forEach(pack -> press(pack, act));
        return !due.isEmpty();
    }

    private void press(UUID id, Act act) {
        if (!tries.begin(id)) {
            end(id);
            return;
        }
        Pack pack = em.find(Pack.class, id);
        try {
            PackPressing.Pressed pressed = pressing.press(pack, vault.facts(pack));
            byte[] pdf = pressed.pdf();
            pack.finish(new PackPrint(pressed.pages(), Sha256.of(pdf), pressed.sealed()), days(pack), act);
            vault.keepFile(pack, pdf);
            end(id);
            letters.ready(pack);
        } catch (PackFault fault) {
            pack.fail(Objects.requireNonNull(PackRefusals.of(fault).verdict().why()), act);
            end(id);
        }
    }

    private int days(Pack pack) {
        PackKind kind = pack.getWish().kind();
        return parameters.number(kind.isWatermarked() ? "packDaysConfidential" : "packDays");
    }

    /** A pack that failed keeps what it prints: it may be tried once more. */
    private void end(UUID id) {
        em.flush();
        em.createNativeQuery(
                        """
                        delete from pack_job where pack_id = :pack
                           and exists (select from pack p where p.id = :pack and p.state <> 'FAILED')""")
                .setParameter("pack", id)
                .executeUpdate();
        em.createNativeQuery("update pack_job set next_at = 'infinity' where pack_id = :pack")
                .setParameter("pack", id)
                .executeUpdate();
        em.createNativeQuery("delete from pack_progress where pack_id = :pack")
                .setParameter("pack", id)
                .executeUpdate();
    }
}
