package org.aval.web.secrecy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.service.secrecy.IdentityDesk;
import org.aval.service.secrecy.IdentityRegister;
import org.aval.service.secrecy.OpeningRecord;
import org.aval.service.secrecy.OpeningRef;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** secrecy/identity.xhtml: one opening of the vault, answered by the other office, read by both while it is open. */
@Named("identityPage")
@ViewScoped
public class IdentityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IdentityRegister register;

    @Inject
    IdentityDesk desk;

    @Inject
    OpeningWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String reasons;
    private transient String name;
    private transient OpeningRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public OpeningRecord getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** What was written at each step. */
    public List<Option> getSaid() {
        return words.said(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** The steps that are the reader's, or were and are closed with a reason. */
    public boolean isMine(String step) {
        return words.isMine(OpeningStep.valueOf(step), getRecord());
    }

    public Decision decision(String step) {
        return words.decision(OpeningStep.valueOf(step), getRecord());
    }

    /** The other office agrees. */
    @Answered("secrecy.agreed")
    public void agree() {
        desk.agree(shown());
    }

    /** The other office refuses. */
    @Answered("secrecy.refused")
    public void refuse() {
        desk.refuse(shown(), Objects.requireNonNullElse(reasons, "").strip());
        reasons = null;
    }

    /** It is not needed any more. */
    @Answered("secrecy.withdrawn")
    public void withdraw() {
        desk.withdraw(shown());
    }

    /** Reads the name: shown on this one answer, and kept nowhere. */
    @Answered("secrecy.read")
    public void read() {
        name = desk.read(shown());
    }

    /** Closes the vault before its time is over. */
    @Answered("secrecy.closed")
    public void close() {
        desk.close(shown());
    }

    private OpeningRef shown() {
        return new OpeningRef(id, version);
    }

    /** The name that was just read, null on every other showing. */
    public String getName() {
        return name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
