package org.aval.web.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.service.incidents.CaseRecord;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.IncidentDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** incidents/case.xhtml: one case, for who may know of it. */
@Named("casePage")
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegister register;

    @Inject
    IncidentDesk desk;

    @Inject
    CaseWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private transient String message;
    private transient CaseRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public CaseRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    public Decision getAcknowledging() {
        return words.decision(CaseStep.ACKNOWLEDGE, getRecord().acknowledging(), getRecord());
    }

    public Decision getWriting() {
        return words.decision(CaseStep.WRITE, getRecord().writing(), getRecord());
    }

    public Decision getNoting() {
        return words.noting(getRecord());
    }

    /** Is this step the reader's, now? */
    public boolean isMineToAcknowledge() {
        return getRecord().acknowledging().granted();
    }

    public boolean isMineToWrite() {
        return !"incidents.notYourOffice".equals(getRecord().writing().why());
    }

    /** Why the reader sees it. */
    public List<Condition> getAccess() {
        return words.access(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** The report was read. */
    @Answered("incidents.acknowledged")
    public void acknowledge() {
        desk.acknowledge(getShown(), text());
        message = null;
    }

    /** Something is written to the reporter. */
    @Answered("incidents.answered")
    public void answer() {
        desk.answer(getShown(), text());
        message = null;
    }

    /** Something is noted in the file. */
    @Answered("incidents.noted")
    public void note() {
        desk.note(getShown(), text());
        message = null;
    }

    /** The case as it is shown, for the steps of its parts. */
    public CaseRef getShown() {
        return new CaseRef(id, version);
    }

    private String text() {
        return message == null ? "" : message.strip();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
