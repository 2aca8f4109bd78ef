package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.service.mandates.CrisisDesk;
import org.aval.service.mandates.CrisisRecord;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** mandates/crisis.xhtml: one time of one voice, and its end. */
@Named("crisisPage")
@ViewScoped
public class CrisisPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CrisisDesk desk;

    @Inject
    CrisisWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient CrisisRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = desk.read(id, language.getCode());
        version = record.version();
    }

    public CrisisRecord getRecord() {
        if (record == null) {
            record = desk.read(id, language.getCode());
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** Where it is prolonged while it is not over; empty afterwards. */
    public String getProlonging() {
        return getRecord().end().granted() ? words.prolonging(getRecord()) : "";
    }

    /** Its end, as the reader sees it before. */
    public Decision getEnding() {
        return words.ending(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("mandates.crisis.ended")
    public void end() {
        desk.end(id, version, motive);
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
