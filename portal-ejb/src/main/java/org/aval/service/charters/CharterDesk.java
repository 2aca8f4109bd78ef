package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterFacts;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Consultation;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where a version lives its life: its owner drafts it, has it discussed, submits and schedules it; those who did not write
 * it approve it.
 */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER"})
public class CharterDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Versions versions;

    @Inject
    CharterCopy copy;

    @Inject
    CharterLetters letters;

    @Inject
    OpenRequests requests;

    @Inject
    Concerns concerns;

    /**
     * Begins the next version of a charter as a copy of the newest one that was approved.
     *
     * @param change decides its number, and who will sign it again
     */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public UUID draft(UUID charter, ChangeType change) {
        Charter locked = versions.alone(charter);
        Act act = acts.now("");
        CharterVersion base = versions.base(charter);
        CharterVersion draft = CharterVersion.draft(locked, base, versions.next(charter, base, change), change, act);
        em.persist(draft);
        if (base != null) {
            copy.copy(base.getId(), draft.getId());
        }
        return draft.getId();
    }

    /** Tells what changes, in both languages, and how long what was signed before still counts. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void describe(UUID id, int version, CharterVersion.Summary summary, int graceDays) {
        CharterVersion draft = versions.fresh(id, version);
        draft.describe(summary, graceDays, acts.now(""), versions.of(draft));
    }

    /** Invites those who are heard. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void openConsultation(UUID id, int version) {
        CharterVersion draft = versions.fresh(id, version);
        Act act = acts.now("");
        draft.openConsultation(act, versions.of(draft));
        letters.consultation(draft, act);
    }

    /** A body was heard. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void recordConsultation(
            UUID id, int version, ConsultationBody body, LocalDate heldOn, ConsultationOutcome outcome, String note) {
        CharterVersion draft = versions.fresh(id, version);
        Act act = acts.now(note);
        draft.recordConsultation(
                new Consultation(body, heldOn, outcome, act.motive(), act.by().person(), act.at()),
                act,
                versions.of(draft));
    }

    /** The text stands still, and the approvers are asked. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void submit(UUID id, int version) {
        CharterVersion draft = versions.fresh(id, version);
        draft.submit(acts.now(""), versions.of(draft));
        letters.toApprove(draft);
    }

    /** One of several approvals. */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void endorse(UUID id, int version, String remark) {
        CharterVersion submitted = versions.fresh(id, version);
        submitted.endorse(acts.now(remark), versions.of(submitted));
    }

    /**
     * The last approval.
     *
     * @param body whose resolution it is
     * @param resolution its number
     */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void approve(UUID id, int version, String body, String resolution, String remark) {
        CharterVersion submitted = versions.fresh(id, version);
        submitted.approve(body, resolution, acts.now(remark), versions.of(submitted));
        letters.approved(submitted);
    }

    /** Sends it back to its owner with a reason. */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void askChange(UUID id, int version, String reason) {
        CharterVersion submitted = versions.fresh(id, version);
        Act act = acts.now(reason);
        submitted.askChange(act, versions.of(submitted));
        letters.changeAsked(submitted, act);
    }

    /** In force from that day on, the version before until the day before; from now on it is known whom it concerns. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void schedule(UUID id, int version, LocalDate from) {
        CharterVersion approved = versions.fresh(id, version);
        CharterFacts facts = versions.of(approved);
        approved.schedule(from, versions.last(approved.getCharter().getId()), acts.now(""), facts);
        concerns.keep(approved);
        letters.published(approved);
    }

    /** It does not come into force that day: whoever was told is told, and nobody is asked to sign it. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void withdraw(UUID id, int version, String reason) {
        CharterVersion announced = versions.fresh(id, version);
        Act act = acts.now(reason);
        CharterFacts facts = versions.of(announced);
        letters.withdrawn(announced, act);
        announced.withdraw(versions.before(announced), act, facts);
        requests.withdraw(id, act);
    }

    /** Not in force any more, and nothing comes in its place: nobody is asked to sign it any longer. */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void repeal(UUID id, int version, String resolution, String reason) {
        CharterVersion inForce = versions.fresh(id, version);
        Act act = acts.now(reason);
        inForce.repeal(resolution, act, versions.of(inForce));
        requests.cancel(id, act);
    }

    /** It will not come to anything. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void abandon(UUID id, int version, String reason) {
        CharterVersion draft = versions.fresh(id, version);
        draft.abandon(acts.now(reason), versions.of(draft));
    }

    /** The owner looked at it again, and says why nothing needs to change. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void proposeUnchanged(UUID id, int version, String reason) {
        CharterVersion inForce = versions.fresh(id, version);
        inForce.proposeUnchanged(acts.now(reason), versions.of(inForce));
    }

    /** Somebody else agrees: the next look is due after another cycle. */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void confirmUnchanged(UUID id, int version, String remark) {
        CharterVersion inForce = versions.fresh(id, version);
        inForce.confirmUnchanged(acts.now(remark), versions.of(inForce));
    }

    /** Somebody else does not agree, and says why. */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void declineUnchanged(UUID id, int version, String reason) {
        CharterVersion inForce = versions.fresh(id, version);
        inForce.declineUnchanged(acts.now(reason), versions.of(inForce));
    }
}
