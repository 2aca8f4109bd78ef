package org.aval.service.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Where a case is looked through: what it is about, how grave it is, and who agrees to another severity. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class TriageDesk {

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
    CaseKeys keys;

    /** The case was looked through: what it is about and how grave it is. */
    @Command
    public void triage(CaseRef shown, Weighed found) {
        CaseDoor.Opened opened = door.fresh(shown);
        IncidentCase incident = opened.incident();
        Act act = acts.now("");
        incident.triage(
                found.category(),
                found.personalData(),
                found.factors(),
                terms.due(CaseStep.TRIAGE, incident, act.effectiveOn()),
                act);
        letIn(opened);
        reason(opened, found.reasons());
    }

    /** Something more is known: it is weighed again. */
    @Command
    public void weigh(CaseRef shown, Weighed found) {
        CaseDoor.Opened opened = door.fresh(shown);
        opened.incident().weigh(found.category(), found.personalData(), found.factors(), acts.now(""));
        letIn(opened);
        reason(opened, found.reasons());
    }

    /** The factors mislead: another severity is proposed to a second person. */
    @Command
    public void proposeSeverity(CaseRef shown, int level, String reasons) {
        CaseDoor.Opened opened = door.fresh(shown);
        needed(reasons);
        opened.incident().proposeSeverity(level, acts.now(""));
        reason(opened, reasons);
    }

    /** The second person agrees. */
    @Command
    @RolesAllowed({"ETHICS_CHAIR", "INTEGRITY_OFFICER", "PRIVACY"})
    public void confirmSeverity(CaseRef shown) {
        answer(shown, true);
    }

    /** The second person does not agree: what the factors say stays. */
    @Command
    @RolesAllowed({"ETHICS_CHAIR", "INTEGRITY_OFFICER", "PRIVACY"})
    public void declineSeverity(CaseRef shown, String reasons) {
        needed(reasons);
        CaseDoor.Opened opened = answer(shown, false);
        reason(opened, reasons);
    }

    private CaseDoor.Opened answer(CaseRef shown, boolean yes) {
        CaseDoor.Opened opened = door.fresh(shown);
        opened.incident().answerSeverity(yes, facts.of(opened), acts.now(""));
        return opened;
    }

    /** Where it is about personal data, the privacy officer reads it: with a key from who knows it already. */
    private void letIn(CaseDoor.Opened opened) {
        IncidentCase incident = opened.incident();
        if (incident.isAboutPersonalData()) {
            Holder privacy = Holder.role(Role.PRIVACY);
            keys.share(incident.getId(), KeyPart.CASE, opened.holder(), privacy);
            keys.share(incident.getId(), KeyPart.DIALOGUE, opened.holder(), privacy);
        }
    }

    private void reason(CaseDoor.Opened opened, String words) {
        texts.keep(
                opened.incident().getId(),
                TextKind.REASON,
                opened.holder(),
                opened.reader().staffNo(),
                words);
    }

    private static void needed(String reasons) {
        if (reasons.isBlank()) {
            throw new Refusal("incidents.reasonMissing");
        }
    }
}
