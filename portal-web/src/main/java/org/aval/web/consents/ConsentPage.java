package org.aval.web.consents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentStep;
import org.aval.domain.consents.Signatory;
import org.aval.service.consents.ConsentDesk;
import org.aval.service.consents.ConsentRecord;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.Shown;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** consents/consent.xhtml: one consent, what shows the person, and what must come down. */
@Named("consentPage")
@ViewScoped
public class ConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Another office's, or not at this point of its life: left out. */
    private static final Set<String> ELSEWHERE = Set.of(
            "consents.notYourOffice",
            "consents.wrongState",
            "consents.isWithdrawn",
            "consents.isAnnulled",
            "consents.heldAlready",
            "consents.notHeld");

    @Inject
    ConsentRegister register;

    @Inject
    ConsentDesk desk;

    @Inject
    ConsentWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private String reference;
    private Platform platform;
    private String what;
    private String place;
    private transient ConsentRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public ConsentRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** What is told to the person when everything is down, line by line. */
    public List<String> getConfirmation() {
        return words.confirmation(getRecord());
    }

    public Decision getLinking() {
        return words.linking(getRecord());
    }

    /** The steps the state leaves open, for who may take them: what is greyed says why. */
    public List<ConsentStep> getSteps() {
        return ConsentRecord.TAKEN.stream()
                .filter(step -> isMine(getRecord().verdicts().get(step).why()))
                .toList();
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(ConsentStep step) {
        return words.decision(getRecord(), step);
    }

    /** How much a step asks for. */
    public String ask(ConsentStep step) {
        return step.isExplained() ? "required" : "optional";
    }

    /** Is this step the reader's, open or greyed with its reason? */
    public boolean isMineToLink() {
        return isMine(getRecord().linking().why());
    }

    private static boolean isMine(String why) {
        return why == null || !ELSEWHERE.contains(why);
    }

    public List<Condition> getConditions() {
        return words.conditions(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** Who signed, in the order of the list. */
    public List<Signatory> getSignatories() {
        return getRecord().signatories().stream().sorted().toList();
    }

    public List<ConsentMedium> getMedia() {
        return getRecord().media().stream().sorted().toList();
    }

    public List<Platform> getPlatforms() {
        return getRecord().platforms().stream().sorted().toList();
    }

    /** Something shows the person. */
    @Answered("consents.linked")
    public void link() {
        desk.link(id, version, new Shown(text(reference), platform, text(what), text(place)));
        reference = null;
        platform = null;
        what = null;
        place = null;
    }

    /** Takes the step. */
    @Answered("consents.taken")
    public void take(ConsentStep step) {
        switch (step) {
            case WITHDRAW -> desk.withdraw(id, version, motive);
            case ANNUL -> desk.annul(id, version, motive);
            default -> desk.hold(id, version, step == ConsentStep.HOLD, motive);
        }
        motive = null;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
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

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Platform getPlatform() {
        return platform;
    }

    public void setPlatform(Platform platform) {
        this.platform = platform;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
