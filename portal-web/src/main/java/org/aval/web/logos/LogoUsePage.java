package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.RefusalReason;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.LogoDesk;
import org.aval.service.logos.LogoRecord;
import org.aval.service.logos.LogoRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** logos/use.xhtml: one use of the institution's marks, from the wish to the proof. */
@Named("logoUsePage")
@ViewScoped
public class LogoUsePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a reader takes with a click and a reason, in the order of the page. */
    private static final List<LogoStep> STEPS = List.of(
            LogoStep.TAKE_UP,
            LogoStep.REFER,
            LogoStep.CLEAR_LEGAL,
            LogoStep.CLEAR_INTEREST,
            LogoStep.WITHDRAW,
            LogoStep.REQUIRE_AMENDMENT,
            LogoStep.REVOKE);

    @Inject
    LogoRegister register;

    @Inject
    LogoDesk desk;

    @Inject
    LogoWords words;

    @Inject
    LogoPeople people;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private RefusalReason refusal;
    private String successor;
    private transient LogoRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, people.language());
        version = record.version();
    }

    public LogoRecord getRecord() {
        if (record == null) {
            record = register.read(id, people.language());
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** The steps the state leaves open, for who may take them: what is greyed says why, what is another office's is left out. */
    public List<LogoStep> getSteps() {
        return STEPS.stream().filter(this::isMine).toList();
    }

    private boolean isMine(LogoStep step) {
        String why = getRecord().verdict(step).why();
        return step.opensFrom(getRecord().state())
                && !"logos.notYourOffice".equals(why)
                && !"logos.notYours".equals(why)
                && !"logos.noInterestToLookAt".equals(why);
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(LogoStep step) {
        return words.decision(getRecord(), step);
    }

    /** How much a step asks for. */
    public String ask(LogoStep step) {
        return step.isExplained() ? "required" : "optional";
    }

    /** Is this step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return isMine(LogoStep.valueOf(step));
    }

    /** Does this step stand open here for this reader? */
    public boolean may(String step) {
        return getRecord().verdict(LogoStep.valueOf(step)).granted();
    }

    /** Why it does not; empty when it does. */
    public String why(String step) {
        return words.why(getRecord().verdict(LogoStep.valueOf(step)));
    }

    /** Why the reader may not fetch files now; empty when they may. */
    public String getFetching() {
        return words.why(getRecord().fetching());
    }

    /** Does who asked read why no file is handed out yet? */
    public boolean isWaiting() {
        return getRecord().own() && !getFetching().isEmpty();
    }

    public List<LogoCondition> getConditions() {
        return words.conditions(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** On what it is shown, in the order of the list. */
    public List<LogoMedium> getMedia() {
        return getRecord().media().stream().sorted().toList();
    }

    /** Does the reader see what declarations say of the partner? */
    public boolean isInteresting() {
        return people.isOfficer() && getRecord().partner().partnerKind() != PartnerKind.INTERNAL;
    }

    /** Takes the step. */
    @Answered("logos.taken")
    public void take(LogoStep step) {
        desk.take(id, version, step, motive);
        motive = null;
    }

    /** Refuses it. */
    @Answered("logos.taken")
    public void refuse() {
        if (refusal == null) {
            throw new Refusal("logos.refusalMissing");
        }
        desk.refuse(id, version, refusal, motive);
        motive = null;
    }

    /** Somebody else answers for it. */
    @Answered(value = "logos.taken", field = "handOver:successor")
    public void handOver() {
        desk.handOver(id, version, people.named(successor), motive);
        motive = null;
        successor = null;
    }

    public Decision getHandingOver() {
        return words.decision(getRecord(), LogoStep.HAND_OVER);
    }

    public Decision getRefusing() {
        return words.decision(getRecord(), LogoStep.REJECT);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public RefusalReason getRefusal() {
        return refusal;
    }

    public void setRefusal(RefusalReason refusal) {
        this.refusal = refusal;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }
}
