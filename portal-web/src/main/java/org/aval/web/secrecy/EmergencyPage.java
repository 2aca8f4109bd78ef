package org.aval.web.secrecy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.service.secrecy.EmergencyDesk;
import org.aval.service.secrecy.EmergencyRecord;
import org.aval.service.secrecy.EmergencyRegister;
import org.aval.service.secrecy.OpeningRef;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** secrecy/emergency.xhtml: one emergency opening, answered by another office, closed by one of the two. */
@Named("emergencyPage")
@ViewScoped
public class EmergencyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmergencyRegister register;

    @Inject
    EmergencyDesk desk;

    @Inject
    EmergencyWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String reasons;
    private transient EmergencyRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public EmergencyRecord getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord().row());
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
        return words.isMine(EmergencyStep.valueOf(step), getRecord());
    }

    public Decision decision(String step) {
        return words.decision(EmergencyStep.valueOf(step), getRecord());
    }

    /** Another office agrees. */
    @Answered("secrecy.emergency.agreed")
    public void agree() {
        desk.agree(shown());
    }

    /** Another office refuses. */
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

    /** Closes the case to both before their time is over. */
    @Answered("secrecy.emergency.closed")
    public void close() {
        desk.close(shown());
    }

    private OpeningRef shown() {
        return new OpeningRef(id, version);
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
