package org.aval.web.departures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.service.departures.DepartureDesk;
import org.aval.service.departures.DepartureRecord;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** people/departure.xhtml: what somebody who leaves, or goes to another unit, leaves to be settled. */
@Named("departurePage")
@ViewScoped
public class DeparturePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DepartureDesk desk;

    @Inject
    DepartureWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient DepartureRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = desk.read(id, language.getCode());
        version = record.version();
    }

    public DepartureRecord getRecord() {
        if (record == null) {
            record = desk.read(id, language.getCode());
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** What is left, register by register. */
    public List<DepartureWords.Group> getGroups() {
        return words.groups(getRecord());
    }

    /** Is it still to be closed by somebody? */
    public boolean isOpen() {
        return words.isOpen(getRecord());
    }

    public Decision getClosing() {
        return words.closing(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("departures.closed")
    public void close() {
        desk.close(id, version, motive);
        motive = null;
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
