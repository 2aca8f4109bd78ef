package org.aval.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.shared.Refusal;
import org.aval.service.privacy.LetterRef;
import org.aval.service.privacy.LetterRow;
import org.aval.service.privacy.NoticeDesk;
import org.aval.service.privacy.NoticeDraft;
import org.aval.service.privacy.NoticeRegister;
import org.aval.service.privacy.TrackRef;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** privacy/draft.xhtml: one notice, item by item as its text asks, written out and sent. */
@Named("noticeDraftPage")
@ViewScoped
public class NoticeDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticeRegister register;

    @Inject
    NoticeDesk desk;

    @Inject
    DraftWords words;

    @Inject
    TrackTelling telling;

    private UUID id = Query.OF_NO_RECORD;
    private String to;
    private int version;
    private LetterRef waiting;
    private String language;
    private LocalDate day;
    private String hour;
    private String way = NoticeWay.PORTAL.name();
    private String proof;
    private transient NoticeDraft record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = read();
        version = record.track();
        waiting = DraftWords.waiting(record)
                .map(letter -> new LetterRef(id, letter.id(), letter.version()))
                .orElse(null);
        language = Objects.requireNonNullElse(language, words.language());
    }

    public NoticeDraft getRecord() {
        if (record == null) {
            record = read();
        }
        return record;
    }

    private NoticeDraft read() {
        try {
            return register.draft(id, Addressee.valueOf(String.valueOf(to)), words.language());
        } catch (IllegalArgumentException nobody) {
            throw new Refusal("incidents.unknown");
        }
    }

    public Decision getKeeping() {
        return words.keeping(getRecord());
    }

    public Decision getSending() {
        return words.sending(getRecord());
    }

    public List<LetterRow> getLetters() {
        return getRecord().letters();
    }

    public List<Option> getLanguages() {
        return words.languages();
    }

    public List<Option> getWays() {
        return telling.ways(getRecord().addressee());
    }

    /** The notice is written out as it stands. */
    @Answered("privacy.letterKept")
    public void keep() {
        desk.keep(new TrackRef(id, version), Addressee.valueOf(to), language);
    }

    /** The one that was written out has left. */
    @Answered(value = "privacy.letterSent", field = "send:sentHour")
    public void send() {
        if (waiting == null) {
            throw new Refusal("privacy.noLetter");
        }
        desk.send(waiting, moment(), NoticeWay.valueOf(way), Objects.requireNonNullElse(proof, ""));
        day = null;
        hour = null;
        proof = null;
    }

    private LocalDateTime moment() {
        try {
            return day.atTime(LocalTime.parse(hour.strip().replace('h', ':').replace(" ", "")));
        } catch (DateTimeException noHour) {
            throw new Refusal("privacy.noHour");
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
