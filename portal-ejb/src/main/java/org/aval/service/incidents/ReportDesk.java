package org.aval.service.incidents;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.ReporterMarks;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.policies.proofs.ReportReceipt;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Parameters;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody reports something and comes back to it with the code of the receipt: without an account, or with one and
 * still without leaving a name. Nothing here writes a line into the journal of commands: its minute would lead to who
 * reported.
 */
@Stateless
@PermitAll
public class ReportDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    CaseCaller asker;

    @Inject
    PageTokens tokens;

    @Inject
    Receipts receipts;

    @Inject
    NewCases cases;

    @Inject
    Dialogues dialogues;

    @Inject
    Commitments commitments;

    @Inject
    ReceiptDoor door;

    @Inject
    Parameters parameters;

    /** What a page carries that somebody writes a report on. */
    public String page() {
        return tokens.next();
    }

    /** Where somebody is sent who leaves the page in a hurry: a site that says nothing about them. */
    public String wayOut() {
        return parameters.text("reportExitAddress", acts.ofThePortal("").effectiveOn());
    }

    /** Somebody reports without an account. The same page sent twice is one report with one receipt. */
    public Receipt report(String page, Report report) {
        return kept(page, report, null);
    }

    /** A colleague reports under their own account: only the keyed mark stays in clear. */
    @RolesAllowed("EMPLOYEE")
    public Receipt reportSignedIn(String page, Report report) {
        return kept(page, report, caller.actor().person());
    }

    /** Comes back with a code. @throws Refusal when it leads nowhere, or too many were tried in a moment */
    public Dialogue follow(String code) {
        Receipts.Proof proof = receipts.tried(code);
        Dialogue dialogue = dialogues.of(proof);
        receipts.wasRight();
        return dialogue;
    }

    /** The reporter writes to the desk; the same page sent twice is one message. */
    public Dialogue write(String page, String code, String words) {
        String chance = tokens.chance(page);
        Receipts.Proof proof = receipts.tried(code);
        Dialogue dialogue = dialogues.written(proof, chance, words);
        receipts.wasRight();
        return dialogue;
    }

    /** Whoever holds a code that somebody else has seen draws one of their own; the same page sent twice draws one. */
    public Receipt change(String page, String code) {
        String own = receipts.code("own " + tokens.chance(page));
        Receipts.Proof fresh = receipts.proof(own);
        asker.holding(fresh.lookup());
        String reference = known(fresh).orElseGet(() -> {
            String changed = dialogues.changed(receipts.tried(code), fresh);
            receipts.wasRight();
            return changed;
        });
        return new Receipt(Receipts.grouped(own), reference);
    }

    /** What proves to a stranger the receipt that the reporter kept. @throws Refusal when there is nothing to prove yet */
    public String prove(String page, String code) {
        return commitments.proof(door.open(page, code).incident());
    }

    /** The reporter leaves an address at which they learn that there is something to read, or takes it back. */
    public Dialogue reachAt(String page, String code, String address) {
        tokens.chance(page);
        Receipts.Proof proof = receipts.tried(code);
        Dialogue dialogue = dialogues.reached(proof, address.strip());
        receipts.wasRight();
        return dialogue;
    }

    private Receipt kept(String page, Report report, @Nullable UUID person) {
        String chance = tokens.chance(page);
        String code = receipts.code(chance);
        Receipts.Proof proof = receipts.proof(code);
        asker.holding(proof.lookup());
        Act act = acts.ofThePortal("");
        ReportReceipt taken = commitments.receipt(chance, act.effectiveOn(), report.words());
        String reference = known(proof).orElseGet(() -> {
            IncidentCase reported = fresh(report, proof, person, act);
            commitments.commit(reported.getId(), taken);
            return reported.getReference();
        });
        return new Receipt(Receipts.grouped(code), reference, commitments.file(taken, reference));
    }

    private IncidentCase fresh(Report report, Receipts.Proof proof, @Nullable UUID person, Act act) {
        if (report.words().narrative().isBlank()) {
            throw new Refusal("incidents.narrativeMissing");
        }
        ReporterMarks marks = new ReporterMarks(proof.lookup(), person == null ? null : asker.mark(person));
        return cases.keep(report.wish(), report.words(), marks, Holder.receipt(proof.key()), act);
    }

    @SuppressWarnings("unchecked")
    private Optional<String> known(Receipts.Proof proof) {
        List<String> found = em.createNativeQuery(
                        "select reference from incident_case where receipt = :receipt", String.class)
                .setParameter("receipt", proof.lookup())
                .getResultList();
        return found.stream().findFirst();
    }
}
