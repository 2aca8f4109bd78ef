package org.aval.service.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where a case is led on: contained, put right by a unit, looked into, put to the person concerned, before the committee, and
 * to its measures. Each step asks whose it is; people who were asked by name take theirs whatever role they hold.
 */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class CourseDesk {

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    CaseFactsReader facts;

    @Inject
    CaseTerms terms;

    @Inject
    CaseTexts texts;

    @Inject
    CaseAppointments appointments;

    /** What does harm is contained, once a piece of evidence is kept. */
    @Command
    @RolesAllowed("EMPLOYEE")
    public void contain(CaseRef shown, String words) {
        step(shown, CaseStep.CONTAIN, TextKind.NOTE, words);
    }

    /** Somebody who leads the unit puts it right. */
    @Command
    public void handToUnit(CaseRef shown, UUID person, String words) {
        ask(shown, CaseStep.HAND_TO_UNIT, HandCapacity.UNIT_HANDLER, person, words);
    }

    /** The unit says what it did. */
    @Command
    @RolesAllowed("EMPLOYEE")
    public void reportFromUnit(CaseRef shown, String words) {
        needed(words);
        step(shown, CaseStep.REPORT_FROM_UNIT, TextKind.UNIT_REPORT, words);
    }

    /** It is more than the unit can put right: the desk takes it back. */
    @Command
    public void recall(CaseRef shown, String reasons) {
        needed(reasons);
        CaseDoor.Opened opened = step(shown, CaseStep.RECALL, TextKind.REASON, reasons);
        appointments.release(opened, HandCapacity.UNIT_HANDLER, acts.now(""));
    }

    /** Somebody without a conflict looks into it. */
    @Command
    public void investigate(CaseRef shown, UUID person, String words) {
        ask(shown, CaseStep.INVESTIGATE, HandCapacity.INVESTIGATOR, person, words);
    }

    /** Somebody else looks into it. */
    @Command
    public void replaceInvestigator(CaseRef shown, UUID person, String reasons) {
        needed(reasons);
        CaseDoor.Opened opened = step(shown, CaseStep.REPLACE_INVESTIGATOR, TextKind.REASON, reasons);
        Act act = acts.now("");
        appointments.release(opened, HandCapacity.INVESTIGATOR, act);
        appointments.ask(opened, HandCapacity.INVESTIGATOR, person, act);
    }

    /** The investigator says what was found. */
    @Command
    @RolesAllowed("EMPLOYEE")
    public void reportFindings(CaseRef shown, String words) {
        needed(words);
        CaseDoor.Opened opened = door.fresh(shown);
        opened.incident().reportFindings(facts.of(opened), acts.now(""));
        keep(opened, TextKind.FINDINGS, words);
    }

    /** What was found is put to the person concerned. */
    @Command
    public void hear(CaseRef shown, String words) {
        step(shown, CaseStep.HEAR, TextKind.NOTE, words);
    }

    /** Legal counsel is asked whether hearing somebody now would put evidence at risk. */
    @Command
    public void askCounsel(CaseRef shown, UUID person, String words) {
        needed(words);
        ask(shown, CaseStep.ASK_COUNSEL, HandCapacity.COUNSEL, person, words);
    }

    /** Counsel defers the hearing. */
    @Command
    @RolesAllowed("EMPLOYEE")
    public void defer(CaseRef shown, String reasons) {
        needed(reasons);
        step(shown, CaseStep.DEFER, TextKind.REASON, reasons);
    }

    /** The chair brings it before the committee. */
    @Command
    @RolesAllowed("ETHICS_CHAIR")
    public void refer(CaseRef shown, String words) {
        step(shown, CaseStep.REFER, TextKind.NOTE, words);
    }

    /** The decision was made known: its measures begin. */
    @Command
    @RolesAllowed("ETHICS_SECRETARY")
    public void carryOut(CaseRef shown, String words) {
        step(shown, CaseStep.ACT, TextKind.NOTE, words);
    }

    private void ask(CaseRef shown, CaseStep step, HandCapacity capacity, UUID person, String words) {
        CaseDoor.Opened opened = step(shown, step, TextKind.NOTE, words);
        appointments.ask(opened, capacity, person, acts.now(""));
    }

    private CaseDoor.Opened step(CaseRef shown, CaseStep step, TextKind kind, String words) {
        CaseDoor.Opened opened = door.fresh(shown);
        IncidentCase incident = opened.incident();
        Act act = acts.now("");
        incident.step(step, terms.after(step, incident, act.effectiveOn()), facts.of(opened), act);
        keep(opened, kind, words);
        return opened;
    }

    private void keep(CaseDoor.Opened opened, TextKind kind, String words) {
        texts.keep(
                opened.incident().getId(),
                kind,
                opened.holder(),
                opened.reader().staffNo(),
                words);
    }

    private static void needed(String words) {
        if (words.isBlank()) {
            throw new Refusal("incidents.reasonMissing");
        }
    }
}
