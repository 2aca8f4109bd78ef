package org.aval.web.charters;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.charters.VersionStage;
import org.aval.service.charters.CharterDesk;
import org.aval.service.charters.CharterRecord;
import org.aval.service.charters.CharterRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** charters/version.xhtml: one version in the workshop, from its draft to its end. */
@Named("versionPage")
@ViewScoped
public class VersionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CharterRegister register;

    @Inject
    CharterDesk desk;

    @Inject
    VersionWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private VersionForm form;
    private transient CharterRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
    }

    public CharterRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** What is typed into the decisions. */
    public VersionForm getForm() {
        if (form == null) {
            form = VersionForm.of(getRecord().entity());
        }
        return form;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** Is this step the reader's to take from here? */
    public boolean offers(String step) {
        return words.offers(getRecord(), CharterStep.valueOf(step));
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), CharterStep.valueOf(step));
    }

    /** Is the one approval still missing the one that carries the resolution? */
    public boolean isLastApproval() {
        return getRecord().entity().getApprovals().missing() <= 1;
    }

    /** Is it in force, with nothing that follows it? */
    public boolean isReviewable() {
        return getRecord().stage() == VersionStage.IN_FORCE
                && getRecord().entity().getEffectiveTo() == null;
    }

    /** Is its day still to come? */
    public boolean isAnnounced() {
        return getRecord().stage() == VersionStage.SCHEDULED;
    }

    /** What changes with it, in the reader's language. */
    public String getSummary() {
        return getRecord().entity().summary(language.getCode());
    }

    /** When it may come into force at the earliest, and why not before. */
    public String getNotice() {
        return words.notice(getRecord());
    }

    /** What is still missing before it can go on. */
    public List<Condition> getConditions() {
        return words.conditions(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("charters.described")
    public void describe() {
        desk.describe(id, version, form.summary(), form.getGrace());
    }

    @Answered("charters.consultationOpened")
    public void openConsultation() {
        desk.openConsultation(id, version);
    }

    @Answered(value = "charters.consultationRecorded", field = "opinion:heldOn")
    public void recordConsultation() {
        desk.recordConsultation(id, version, form.getBody(), form.getHeldOn(), form.getOutcome(), form.getMotive());
        done();
    }

    @Answered("charters.submitted")
    public void submit() {
        desk.submit(id, version);
    }

    @Answered("charters.endorsed")
    public void endorse() {
        desk.endorse(id, version, form.getMotive());
        done();
    }

    @Answered(value = "charters.approved", field = "approve:resolution")
    public void approve() {
        desk.approve(
                id,
                version,
                VersionForm.said(form.getResolutionBody()),
                VersionForm.said(form.getResolution()),
                form.getMotive());
        done();
    }

    @Answered("charters.changeAsked")
    public void askChange() {
        desk.askChange(id, version, form.getMotive());
        done();
    }

    @Answered(value = "charters.scheduled", field = "schedule:from")
    public void schedule() {
        desk.schedule(id, version, form.getFrom());
        done();
    }

    @Answered("charters.withdrawn")
    public void withdraw() {
        desk.withdraw(id, version, form.getMotive());
        done();
    }

    @Answered("charters.unchangedProposed")
    public void proposeUnchanged() {
        desk.proposeUnchanged(id, version, form.getMotive());
        done();
    }

    @Answered("charters.unchangedConfirmed")
    public void confirmUnchanged() {
        desk.confirmUnchanged(id, version, form.getMotive());
        done();
    }

    @Answered("charters.unchangedDeclined")
    public void declineUnchanged() {
        desk.declineUnchanged(id, version, form.getMotive());
        done();
    }

    @Answered(value = "charters.repealed", field = "repeal:resolution")
    public void repeal() {
        desk.repeal(id, version, VersionForm.said(form.getResolution()), form.getMotive());
        done();
    }

    @Answered("charters.abandoned")
    public void abandon() {
        desk.abandon(id, version, form.getMotive());
        done();
    }

    private void done() {
        form = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
