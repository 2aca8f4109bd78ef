package org.aval.service.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.packs.Pack;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.verify.Codes;

/** Where packs are asked for, handed out, revoked and asked for once more. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PackDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    Acts acts;

    @Inject
    Packs packs;

    @Inject
    PackGathering gathering;

    @Inject
    PackVault vault;

    @Inject
    Codes codes;

    /** A file to hand over. */
    public record PackPaper(String fileName, byte[] bytes) {}

    /** Asks for one: what it says is gathered now, with the rights of who asks; it is pressed afterwards. */
    @Command
    public UUID request(PackWish wish) {
        return request(wish, act(""));
    }

    private UUID request(PackWish wish, Act act) {
        wish.mayBeAsked(act.by(), act.effectiveOn()).orRefuse();
        PackGathering.Gathered gathered = gathering.gather(wish);
        Pack pack = Pack.request(codes.next(), gathered.manifest(), act);
        em.persist(pack);
        em.flush();
        vault.enqueue(pack, PackFactsForm.write(gathering.facts(gathered, pack.getCode(), act.at())), act.at());
        for (UUID incident : gathered.matter().cases()) {
            em.createNativeQuery("insert into pack_case (pack_id, incident_case_id) values (:pack, :incident)")
                    .setParameter("pack", pack.getId())
                    .setParameter("incident", incident)
                    .executeUpdate();
        }
        return pack.getId();
    }

    /** The file; each time it leaves is written down. @throws Refusal when it expired, was revoked or is not made yet */
    @Command
    public PackPaper download(UUID id) {
        Act act = act("");
        Pack pack = packs.of(id, act.by());
        pack.deliver(act);
        return new PackPaper(pack.getCode() + ".pdf", vault.file(pack));
    }

    /** No copy of it counts any more. */
    @Command
    public void revoke(UUID id, int version, String reason) {
        Act act = act(reason);
        packs.fresh(id, version, act.by()).revoke(act);
    }

    /** What could not be made is tried once more. */
    @Command
    public void retry(UUID id, int version) {
        Act act = act("");
        Pack pack = packs.fresh(id, version, act.by());
        pack.retry(act);
        em.createNativeQuery("update pack_job set next_at = :now where pack_id = :pack")
                .setParameter("now", act.at())
                .setParameter("pack", id)
                .executeUpdate();
    }

    /** Asks for the same once more, as it stands today. @throws Refusal as for a new one */
    @Command
    public UUID renew(UUID id, int version) {
        Act act = act("");
        PackWish wish = packs.fresh(id, version, act.by()).renew(act);
        return request(wish, act);
    }

    /** Of who is signed in; from here on the database shows what opens to them. */
    private Act act(String reason) {
        caller.identified();
        return acts.now(reason);
    }
}
