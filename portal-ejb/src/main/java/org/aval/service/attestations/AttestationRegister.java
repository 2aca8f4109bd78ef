package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.Situation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/**
 * The register of who must sign and who has: read by human resources, the policy's owner and the auditor; a manager
 * reads and reminds the own team. Status only, never a score or an answer.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class AttestationRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    Obligations obligations;

    @Inject
    ObligationRows rows;

    @Inject
    ObligationRecords records;

    @Inject
    RunningCampaigns campaigns;

    @Inject
    Terms terms;

    @Inject
    Correspondence letters;

    /** One page of everybody's obligations, the most urgent first. */
    @RolesAllowed({"HR", "POLICY_OWNER", "AUDITOR"})
    public Page<ObligationRow> list(ObligationFilter filter, PageRequest request, String language) {
        office();
        return rows.page(filter, request, language);
    }

    /** All filtered rows, one by one, for a file. */
    @RolesAllowed({"HR", "POLICY_OWNER", "AUDITOR"})
    @Command
    public void export(ObligationFilter filter, String language, Consumer<ObligationRow> reader) {
        office();
        rows.each(filter, language, reader);
    }

    /** The caller's own team, one line a person, who has most to hurry first: status only. */
    @RolesAllowed("MANAGER")
    public List<ObligationRow> team(String language) {
        return rows.team(caller.actor().person(), language);
    }

    /** How many people the caller leads, also those who were never asked to sign. */
    @RolesAllowed("MANAGER")
    public int teamSize() {
        return rows.teamSize(caller.actor().person());
    }

    /** One obligation. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public ObligationRecord read(UUID id, String language) {
        Obligation obligation = obligations.any(id);
        Act act = acts.now("");
        Situation facts = obligations.of(obligation, act);
        boolean committee = obligation.getCampaign().getKind() == CampaignKind.REMEDIAL;
        if (committee || (!mayRead(act.by()) && !facts.actorLeads())) {
            throw new Refusal("attestations.unknown");
        }
        return records.of(obligation, act, facts, language);
    }

    /** What a person may still be asked to sign by human resources. */
    @RolesAllowed("HR")
    public Askable askable(UUID person, String language) {
        return campaigns.askable(person, acts.now(""), language);
    }

    /** Human resources ask a person to read and sign in a running campaign; the person hears of it by mail. */
    @RolesAllowed("HR")
    @Command
    public void assign(UUID person, UUID campaign) {
        Obligation obligation = campaigns.ask(person, campaign, acts.now(""));
        LocalDate due = obligation.getDueOn();
        UUID id = obligation.getId();
        letters.toPerson("attestations.assigned", id + ":" + due, obligation, due, "/attestations/read?id=" + id);
    }

    /** A reminder to one person, at most once a day. */
    @RolesAllowed({"MANAGER", "HR"})
    @Command
    public void remind(UUID id, int version) {
        Obligation obligation = obligations.any(id);
        Act act = acts.now("");
        Situation facts = obligations.of(obligation, act);
        if (!act.by().is(Role.HR) && !facts.actorLeads()) {
            throw new Refusal("attestations.unknown");
        }
        Obligations.fresh(obligation, version).remind(act, facts);
        letters.reminder(obligation, caller.card().name(), act.effectiveOn());
    }

    /** Human resources propose to release somebody until a day. */
    @RolesAllowed("HR")
    @Command
    public void proposeExemption(UUID id, int version, LocalDate until, String reason) {
        Obligation obligation = Obligations.fresh(obligations.any(id), version);
        Act act = acts.now(reason);
        obligation.proposeExemption(until, act, obligations.of(obligation, act));
    }

    /** Human resources do not take up the release a person asked for; the person hears of it with the reason. */
    @RolesAllowed("HR")
    @Command
    public void dismissExemption(UUID id, int version, String reason) {
        Obligation obligation = Obligations.fresh(obligations.any(id), version);
        Act act = acts.now(reason);
        obligation.dismissExemption(act, obligations.of(obligation, act));
        letters.dismissed(obligation, act);
    }

    /** The policy's owner, somebody else, grants the release. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void exempt(UUID id, int version, String reason) {
        Obligation obligation = Obligations.fresh(obligations.any(id), version);
        Act act = acts.now(reason);
        obligation.exempt(act, obligations.of(obligation, act));
        LocalDate until = obligation.getExemption().exemptUntil();
        if (until != null) {
            letters.toPerson(
                    "attestations.exempted",
                    id + ":" + obligation.getVersion(),
                    obligation,
                    until,
                    "/attestations/mine");
        }
    }

    /** The policy's owner turns the proposal down. */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void declineExemption(UUID id, int version, String reason) {
        Obligation obligation = Obligations.fresh(obligations.any(id), version);
        Act act = acts.now(reason);
        obligation.declineExemption(act, obligations.of(obligation, act));
    }

    /** Human resources end a release early: the obligation stands again, due some days later. */
    @RolesAllowed("HR")
    @Command
    public void reassign(UUID id, int version, String reason) {
        Obligation obligation = Obligations.fresh(obligations.any(id), version);
        Act act = acts.now(reason);
        obligation.reassign(terms.again(act.effectiveOn()), act, obligations.of(obligation, act));
    }

    /** The obligation has no object any more. */
    @RolesAllowed("HR")
    @Command
    public void cancel(UUID id, int version, String reason) {
        Obligation obligation = Obligations.fresh(obligations.any(id), version);
        Act act = acts.now(reason);
        obligation.cancel(act, obligations.of(obligation, act));
    }

    private void office() {
        if (!mayRead(caller.actor())) {
            throw new Refusal("attestations.notYourOffice");
        }
    }

    private static boolean mayRead(Actor reader) {
        return reader.is(Role.HR) || reader.is(Role.POLICY_OWNER) || reader.is(Role.AUDITOR);
    }
}
