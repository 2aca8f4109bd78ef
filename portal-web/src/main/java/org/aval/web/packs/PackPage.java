package org.aval.web.packs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackStep;
import org.aval.service.packs.PackDesk;
import org.aval.service.packs.PackRecord;
import org.aval.service.packs.PackRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** packs/pack.xhtml: one pack, followed while it is made, handed out, revoked, asked for once more. */
@Named("packPage")
@ViewScoped
public class PackPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PackRegister register;

    @Inject
    PackDesk desk;

    @Inject
    PackTold told;

    @Inject
    Answers answers;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient PackRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public PackRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    public Decision step(String step) {
        return told.decision(PackStep.valueOf(step), getRecord());
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return told.isTheirs(PackStep.valueOf(step), getRecord());
    }

    public List<Moment> getTimeline() {
        return told.timeline(getRecord());
    }

    public String getSentence() {
        return told.sentence(getRecord());
    }

    /** No copy of it counts any more. */
    @Answered("packs.revoked")
    public void revoke() {
        desk.revoke(id, version, motive);
    }

    /** Once more from the beginning. */
    @Answered("packs.retried")
    public void retry() {
        desk.retry(id, version);
    }

    /** The same as it stands today; the reader is led to the new one. */
    @Answered
    public String renew() {
        UUID asked = desk.renew(id, version);
        answers.done("packs.asked");
        answers.keep();
        return "/packs/pack?faces-redirect=true&id=" + asked;
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
}
