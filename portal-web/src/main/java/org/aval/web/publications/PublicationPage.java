package org.aval.web.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.publications.PublicationStep;
import org.aval.service.publications.PublicationDesk;
import org.aval.service.publications.PublicationRecord;
import org.aval.service.publications.PublicationRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** publications/publication.xhtml: one publication that is read first, from its author's hand to where it stands. */
@Named("publicationPage")
@ViewScoped
public class PublicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PublicationRegister register;

    @Inject
    PublicationDesk desk;

    @Inject
    PublicationWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private String address;
    private Wording wording;
    private transient PublicationRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
    }

    public PublicationRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), PublicationStep.valueOf(step));
    }

    /** Agreeing, as the last reading or as one before it. */
    public Decision getAgreement() {
        return words.decision(getRecord(), getRecord().agreement());
    }

    /** Is this a step of where it is now, for the reader's side of the desk? */
    public boolean opens(String step, boolean author) {
        boolean mine = getRecord().own() == author;
        return mine && PublicationStep.valueOf(step).opensFrom(getRecord().state());
    }

    /** Is this a step of where it is now, for either side? */
    public boolean opensToBoth(String step) {
        return PublicationStep.valueOf(step).opensFrom(getRecord().state());
    }

    @Answered("publications.agreed")
    public void approve() {
        desk.approve(id, version, motive);
        motive = null;
    }

    @Answered("publications.changeIsAsked")
    public void askChange() {
        desk.askChange(id, version, motive);
        motive = null;
    }

    @Answered("publications.isRefused")
    public void refuse() {
        desk.refuse(id, version, motive);
        motive = null;
    }

    @Answered("publications.sent")
    public void submitAgain() {
        desk.submitAgain(id, version, getWording().read(), getWording().agreed());
        wording = null;
    }

    @Answered("publications.isWithdrawn")
    public void withdraw() {
        desk.withdraw(id, version, motive);
        motive = null;
    }

    @Answered("publications.isPublished")
    public void publish() {
        desk.publish(id, version, address == null ? "" : address);
        address = null;
    }

    @Answered("publications.isCorrected")
    public void correct() {
        desk.correct(id, version, motive);
        motive = null;
    }

    @Answered("publications.isRemoved")
    public void remove() {
        desk.remove(id, version, motive);
        motive = null;
    }

    /** What was sent, to be changed and sent again. */
    public Wording getWording() {
        if (wording == null) {
            wording = Wording.of(getRecord().text());
        }
        return wording;
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
