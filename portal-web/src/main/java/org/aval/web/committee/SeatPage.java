package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.SeatStep;
import org.aval.service.committee.CommitteeRegister;
import org.aval.service.committee.SeatDesk;
import org.aval.service.committee.SeatRecord;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** committee/seat.xhtml: one seat, what it needs to count, and what may be decided about it. */
@Named("seatPage")
@ViewScoped
public class SeatPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommitteeRegister register;

    @Inject
    SeatDesk desk;

    @Inject
    SeatWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient SeatRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.seat(id, language.getCode());
        version = record.version();
    }

    public SeatRecord getRecord() {
        if (record == null) {
            record = register.seat(id, language.getCode());
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    public List<Condition> getConditions() {
        return words.conditions(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return words.decision(getRecord(), SeatStep.valueOf(step));
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return SeatWords.isTheirs(getRecord(), SeatStep.valueOf(step));
    }

    /** Somebody is appointed. */
    @Answered("committee.seat.appointed")
    public void appoint() {
        desk.appoint(id, version, said());
    }

    /** Somebody is not appointed. */
    @Answered("committee.seat.declined")
    public void decline() {
        desk.decline(id, version, said());
    }

    /** The reader undertakes to keep silent. */
    @Answered("committee.seat.pledged")
    public void pledge() {
        desk.pledge(id, version);
    }

    /** One more term. */
    @Answered("committee.seat.renewed")
    public void renew() {
        desk.renew(id, version, said());
    }

    /** The reader leaves the committee. */
    @Answered("committee.seat.resigned")
    public void resign() {
        desk.resign(id, version, said());
    }

    /** The seat is taken away. */
    @Answered("committee.seat.ended")
    public void end() {
        desk.end(id, version, said());
    }

    private String said() {
        String said = motive;
        motive = null;
        return said;
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
