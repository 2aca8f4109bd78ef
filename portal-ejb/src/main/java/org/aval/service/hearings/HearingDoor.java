package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.hearings.HearingFile;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.vault.Holder;

/**
 * The two ways to a hearing: through the door of its case, and for who is heard, through nothing but the hearing itself.
 * What does not open answers as what does not exist.
 */
@Dependent
class HearingDoor {

    private static final Set<CaseState> UNDER_WAY = EnumSet.of(CaseState.INVESTIGATION, CaseState.CONTRADICTORY);

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    HearingRows rows;

    /** A hearing whose case opened. */
    record Entered(Hearing hearing, CaseDoor.Opened opened, HearingFile file) {}

    /** A hearing that is the reader's own. */
    record Own(Hearing hearing, Actor reader, Holder holder, HearingFile file) {}

    Entered open(UUID id) {
        caller.identified();
        Hearing hearing = found(id);
        CaseDoor.Opened opened = door.open(hearing.getIncident());
        return new Entered(hearing, opened, file(opened, hearing.getPerson()));
    }

    /** A new one is kept. */
    void keep(Hearing prepared) {
        em.persist(prepared);
        em.flush();
    }

    Entered fresh(HearingRef shown) {
        Entered entered = open(shown.id());
        same(entered.hearing(), shown);
        return entered;
    }

    HearingFile file(CaseDoor.Opened opened, UUID person) {
        CaseState state = opened.incident().getState();
        return new HearingFile(
                rows.isRespondent(opened.incident().getId(), person),
                UNDER_WAY.contains(state),
                state == CaseState.CONTRADICTORY);
    }

    Own own(UUID id) {
        Actor reader = caller.identified();
        Hearing hearing = found(id);
        if (!reader.isPerson(hearing.getPerson()) || !hearing.getState().isTold()) {
            em.detach(hearing);
            throw new Refusal("incidents.unknown");
        }
        boolean open = rows.isOpen(id);
        return new Own(hearing, reader, Holder.person(reader.person()), new HearingFile(true, open, open));
    }

    Own ownFresh(HearingRef shown) {
        Own own = own(shown.id());
        same(own.hearing(), shown);
        return own;
    }

    private Hearing found(UUID id) {
        Hearing hearing = em.find(Hearing.class, id);
        if (hearing == null) {
            throw new Refusal("incidents.unknown");
        }
        return hearing;
    }

    private static void same(Hearing hearing, HearingRef shown) {
        if (hearing.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
    }
}
