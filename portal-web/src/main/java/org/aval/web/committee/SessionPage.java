package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionStep;
import org.aval.service.committee.SessionDesk;
import org.aval.service.committee.SessionRecord;
import org.aval.service.committee.SessionRef;
import org.aval.service.committee.SessionRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** committee/session.xhtml: one session, its agenda with the quorum of each item, and who is at the table. */
@Named("sessionPage")
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionRegister register;

    @Inject
    SessionDesk desk;

    @Inject
    SessionWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private transient SessionRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
    }

    public SessionRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** What is said of a seat whose holder is not at the table: before the session everybody is still to come. */
    public String getAway() {
        SessionState state = getRecord().row().state();
        boolean ahead = state == SessionState.PLANNED || state == SessionState.CONVENED;
        return ahead ? "committee.table.awaited" : "committee.table.away";
    }

    /** The quorum of each item that is still open. */
    public List<Condition> getQuorums() {
        return words.quorums(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return words.decision(getRecord(), SessionStep.valueOf(step));
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return SessionWords.isTheirs(getRecord().verdicts().get(SessionStep.valueOf(step)));
    }

    /** Have the minutes begun? */
    public boolean isWithMinutes() {
        return switch (getRecord().row().state()) {
            case CLOSED, MINUTES_DRAFTED, MINUTES_APPROVED, SIGNED -> true;
            default -> false;
        };
    }

    @Answered("committee.session.convened")
    public void convene() {
        desk.convene(shown());
    }

    @Answered("committee.session.opened")
    public void open() {
        desk.open(shown());
    }

    @Answered("committee.session.closed")
    public void close() {
        desk.close(shown());
    }

    @Answered("committee.session.postponed")
    public void postpone() {
        desk.postpone(shown());
    }

    @Answered("committee.session.cancelled")
    public void cancel() {
        desk.cancel(shown());
    }

    private SessionRef shown() {
        return new SessionRef(id, version);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
