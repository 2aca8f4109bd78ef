package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseAccess;
import org.aval.domain.incidents.CaseFacts;
import org.aval.domain.incidents.CaseReader;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.ReporterMarks;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Parameters;
import org.aval.service.vault.CaseHands;
import org.aval.service.vault.Holder;

/**
 * Brings cases in that were there before the portal: by the verbs and guards of all others, sealed like all others, on
 * days of the past. What a step needs to know that stands elsewhere was so on its day.
 */
@Dependent
public class IncidentInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    NewCases cases;

    @Inject
    Receipts receipts;

    @Inject
    CaseTexts texts;

    @Inject
    CaseHands hands;

    @Inject
    CaseAppointments appointments;

    @Inject
    CaseTerms terms;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    /** Somebody reported it, and comes back to it with this code. */
    public IncidentCase report(String reference, Report report, String code, Act act) {
        Receipts.Proof proof = receipts.proof(code);
        ReporterMarks marks = new ReporterMarks(proof.lookup(), null);
        return cases.keep(reference, report, marks, Holder.receipt(proof.key()), act);
    }

    /** The case as it opened to somebody then. */
    public CaseDoor.Opened opened(IncidentCase incident, Actor reader) {
        Set<HandCapacity> any = EnumSet.allOf(HandCapacity.class);
        CaseAccess access = CaseAccess.of(incident.matter(), new CaseReader(reader.roles(), any, Set.of()));
        return new CaseDoor.Opened(incident, reader, access, CaseDoor.holder(incident, reader, access), any);
    }

    /** It was read, and who reported it was answered. */
    public void acknowledge(IncidentCase incident, Act act, String words) {
        LocalDate due = calendar.after(act.effectiveOn(), parameters.number("caseTriageBusinessDays"));
        incident.acknowledge(due, act);
        keep(incident, TextKind.MESSAGE, act, words);
    }

    /** The desk wrote to who reported it, or into the file. */
    public void write(IncidentCase incident, TextKind kind, Act act, String words) {
        incident.write(act);
        keep(incident, kind, act, words);
    }

    /** Who reported it wrote again. */
    public void reporterWrote(IncidentCase incident, String code, LocalDate day, String words) {
        Holder receipt = Holder.receipt(receipts.proof(code).key());
        texts.keep(incident.getId(), TextKind.MESSAGE, receipt, CaseTexts.REPORTER, day, words);
    }

    /** It was looked through. */
    public void triage(IncidentCase incident, Weighed found, Act act) {
        LocalDate due = terms.due(CaseStep.TRIAGE, incident, act.effectiveOn());
        incident.triage(found.category(), found.personalData(), found.factors(), due, act);
        keep(incident, TextKind.REASON, act, found.reasons());
    }

    /** A step was taken that leaves its line, and words. */
    public void step(IncidentCase incident, CaseStep step, TextKind kind, Act act, String words) {
        incident.step(step, terms.after(step, incident, act.effectiveOn()), facts(act), act);
        keep(incident, kind, act, words);
    }

    /** Whoever looked into it said what was found. */
    public void findings(IncidentCase incident, Act act, String words) {
        incident.reportFindings(facts(act), act);
        keep(incident, TextKind.FINDINGS, act, words);
    }

    /** Somebody was asked to work on it by name. */
    public void ask(IncidentCase incident, HandCapacity capacity, UUID person, Act act) {
        hands.enter(
                incident.getId(), person, capacity, opened(incident, act.by()).holder(), act);
    }

    /** The committee decided it. */
    public void decide(IncidentCase incident, Act act) {
        incident.decide(terms.due(CaseStep.DECIDE, incident, act.effectiveOn()), act);
    }

    /** Everything was done, and who reported it was told. */
    public void close(IncidentCase incident, Act act, Ending words) {
        CaseDoor.Opened opened = opened(incident, act.by());
        incident.end(CaseStep.CLOSE, null, null, facts(act), act);
        keep(incident, TextKind.REASON, act, words.reasons());
        keep(incident, TextKind.MESSAGE, act, words.letter());
        em.flush();
        appointments.releaseAll(opened, act);
    }

    private void keep(IncidentCase incident, TextKind kind, Act act, String words) {
        Holder holder = opened(incident, act.by()).holder();
        texts.keep(
                incident.getId(), kind, holder, act.by().staffNo(), act.effectiveOn(), Objects.requireNonNull(words));
    }

    private CaseFacts facts(Act act) {
        return new CaseFacts(
                act.effectiveOn(), EnumSet.allOf(HandCapacity.class), true, true, true, true, true, terms.days());
    }
}
