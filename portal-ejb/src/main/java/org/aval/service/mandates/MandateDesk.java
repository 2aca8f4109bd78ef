package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.verify.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Where others decide about a mandate: the unit, Communications, legal counsel, whoever has the power to grant, and who
 * suspends, reinstates, corrects and revokes. Each decision and the index of who may speak are one transaction.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MandateDesk {

    @Inject
    Acts acts;

    @Inject
    Codes codes;

    @Inject
    Mandates mandates;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    MandateLetters letters;

    @Inject
    TouchedMandates touched;

    private interface Change {
        void on(Mandate mandate, Act act, MandateFacts facts);
    }

    /** The unit agrees. */
    @RolesAllowed("MANAGER")
    @Command
    public void approve(UUID id, int version, @Nullable String remark) {
        Mandate approved = step(id, version, acts.now(remark), Mandate::approveUnit);
        letters.approved(approved, circumstances.isTouched(approved));
    }

    /** Legal counsel, or the officer for interests, gives an opinion. */
    @RolesAllowed({"LEGAL", "COI_OFFICER"})
    @Command
    public void advise(UUID id, int version, String opinion) {
        Act act = acts.now(opinion);
        Mandate advised = step(id, version, act, Mandate::advise);
        if (act.by().is(Role.COI_OFFICER)) {
            touched.heard(advised, act);
        }
    }

    /** Communications are in favour. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void review(UUID id, int version, @Nullable String opinion) {
        letters.reviewed(step(id, version, acts.now(opinion), Mandate::review));
    }

    /** Grants it; the holder is asked to accept. */
    @RolesAllowed({"MANAGER", "COMMS_DIRECTOR", "DG"})
    @Command
    public void grant(UUID id, int version, @Nullable String reason) {
        String code = codes.next();
        letters.granted(step(id, version, acts.now(reason), (mandate, act, facts) -> mandate.grant(code, act, facts)));
    }

    /** Does not grant it, and says why. */
    @RolesAllowed({"MANAGER", "COMMS", "COMMS_DIRECTOR", "DG"})
    @Command
    public void reject(UUID id, int version, String reason) {
        Act act = acts.now(reason);
        letters.refused(step(id, version, act, Mandate::reject), act);
    }

    /**
     * Nobody speaks under it for now.
     *
     * @param reviewOn by when it is looked at again
     */
    @RolesAllowed({"COMMS_DIRECTOR", "DG", "ETHICS_CHAIR"})
    @Command
    public void suspend(UUID id, int version, LocalDate reviewOn, String reason) {
        Act act = acts.now(reason);
        letters.suspended(
                step(id, version, act, (mandate, done, facts) -> mandate.suspend(reviewOn, done, facts)), act);
    }

    /**
     * The reason still holds: nobody speaks under it until it is looked at again.
     *
     * @param reviewOn by when that is
     */
    @RolesAllowed({"COMMS_DIRECTOR", "DG", "ETHICS_CHAIR"})
    @Command
    public void prolong(UUID id, int version, LocalDate reviewOn, String reason) {
        Act act = acts.now(reason);
        letters.prolonged(
                step(id, version, act, (mandate, done, facts) -> mandate.prolong(reviewOn, done, facts)), act);
    }

    /** The accounts it names, which are called otherwise now, are still the ones that are meant. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void confirmAccounts(UUID id, int version, @Nullable String reason) {
        step(id, version, acts.now(reason), Mandate::confirmAccounts);
    }

    /** The cause is lifted. */
    @RolesAllowed({"COMMS_DIRECTOR", "DG", "ETHICS_CHAIR"})
    @Command
    public void reinstate(UUID id, int version, String reason) {
        Act act = acts.now(reason);
        letters.reinstated(step(id, version, act, Mandate::reinstate), act);
    }

    /** Answers from now on for what a predecessor granted. */
    @RolesAllowed({"MANAGER", "COMMS_DIRECTOR", "DG"})
    @Command
    public void confirm(UUID id, int version, @Nullable String reason) {
        step(id, version, acts.now(reason), Mandate::confirmGrant);
    }

    /** Its days were written down wrongly: these are the right ones. */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    @Command
    public void correct(UUID id, int version, LocalDate from, LocalDate until, String reason) {
        step(id, version, acts.now(reason), (mandate, act, facts) -> mandate.correct(from, until, act, facts));
    }

    /**
     * Takes it back.
     *
     * @param on the day it took effect when it is only written down now, null for today
     */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    @Command
    public void revoke(UUID id, int version, EndReason why, @Nullable LocalDate on, String reason) {
        Act now = acts.now(reason);
        Act act = on == null ? now : acts.on(on, now);
        letters.revoked(step(id, version, act, (mandate, done, facts) -> mandate.revoke(why, done, facts)), act);
    }

    /** What the holder declared touches it, and it goes on as it is. */
    @RolesAllowed("COI_OFFICER")
    @Command
    public void clearInterests(UUID id, int version, String reason) {
        Act act = acts.now(reason);
        Mandate cleared = step(id, version, act, Mandate::clearInterests);
        touched.heard(cleared, act);
        letters.cleared(cleared, act);
    }

    private Mandate step(UUID id, int version, Act act, Change change) {
        Mandate mandate = mandates.fresh(id, version);
        mandates.alone(mandate.getHolder());
        MandateFacts facts = circumstances.of(mandate, act.by());
        MandateReaders.show(mandate, act.by(), facts);
        change.on(mandate, act, facts);
        mandates.keep(mandate);
        return mandate;
    }
}
