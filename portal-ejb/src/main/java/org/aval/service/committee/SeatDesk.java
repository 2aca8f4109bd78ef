package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.SeatFacts;
import org.aval.domain.committee.SeatWish;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where seats are proposed, decided, pledged for, renewed and ended. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SeatDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Seats seats;

    @Inject
    SeatLetters letters;

    /** Somebody is proposed. */
    @RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR"})
    @Command
    public UUID propose(SeatWish wish, String reason) {
        seats.alone();
        CommitteeSeat seat = CommitteeSeat.propose(wish, acts.now(reason), seats.facts(wish));
        em.persist(seat);
        letters.proposed(seat);
        return seat.getId();
    }

    /** Somebody is appointed. */
    @RolesAllowed("DG")
    @Command
    public void appoint(UUID id, int version, String reason) {
        seats.alone();
        decided("committee.appointed", id, version, reason, CommitteeSeat::appoint);
    }

    /** Somebody is not appointed. */
    @RolesAllowed("DG")
    @Command
    public void decline(UUID id, int version, String reason) {
        step(id, version, reason, CommitteeSeat::decline);
    }

    /** Who sits here undertakes to keep silent. */
    @Command
    public void pledge(UUID id, int version) {
        step(id, version, "", CommitteeSeat::pledge);
    }

    /** One more term. */
    @RolesAllowed("DG")
    @Command
    public void renew(UUID id, int version, String reason) {
        seats.alone();
        decided("committee.renewed", id, version, reason, CommitteeSeat::renew);
    }

    /** Who sits here leaves. */
    @Command
    public void resign(UUID id, int version, String reason) {
        CommitteeSeat seat = step(id, version, reason, CommitteeSeat::resign);
        letters.resigned(seat);
    }

    /** The seat is taken away. */
    @RolesAllowed("DG")
    @Command
    public void end(UUID id, int version, String reason) {
        decided("committee.ended", id, version, reason, CommitteeSeat::end);
    }

    @FunctionalInterface
    private interface Verb {
        void take(CommitteeSeat seat, Act act, SeatFacts facts);
    }

    private void decided(String letter, UUID id, int version, String reason, Verb verb) {
        CommitteeSeat seat = step(id, version, reason, verb);
        letters.decided(letter, seat);
    }

    private CommitteeSeat step(UUID id, int version, String reason, Verb verb) {
        CommitteeSeat seat = seats.any(id);
        Act act = acts.now(reason);
        SeatReaders.verdict(seat, act.by()).orRefuse();
        seats.fresh(id, version);
        verb.take(seat, act, seats.facts(seat));
        return seat;
    }
}
