package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.packs.Pack;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;

/** Finds packs: for whom it does not concern there is none. */
@Dependent
class Packs {

    @PersistenceContext
    EntityManager em;

    /** @throws Refusal in the words of one that does not exist */
    Pack of(UUID id, Actor reader) {
        Pack pack = em.find(Pack.class, id);
        if (pack == null || !pack.concerns(reader)) {
            throw new Refusal("packs.unknown");
        }
        return pack;
    }

    /** @throws Refusal also when somebody changed it meanwhile */
    Pack fresh(UUID id, int version, Actor reader) {
        Pack pack = of(id, reader);
        if (pack.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return pack;
    }
}
