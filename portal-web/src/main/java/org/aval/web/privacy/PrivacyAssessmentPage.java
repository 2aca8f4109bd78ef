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
import org.aval.domain.privacy.TrackState;
import org.aval.domain.privacy.TrackStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.privacy.PrivacyDesk;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackRecord;
import org.aval.service.privacy.TrackRef;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** privacy/assessment.xhtml: the legal question of one case, its clock, its notices. */
@Named("privacyAssessmentPage")
@ViewScoped
public class PrivacyAssessmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PrivacyRegister register;

    @Inject
    PrivacyDesk desk;

    @Inject
    TrackTelling telling;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private LocalDate day;
    private String hour;
    private String reasons;
    private String addressee;
    private String way = NoticeWay.PORTAL.name();
    private transient TrackRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public TrackRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    public String getSentence() {
        return telling.sentence(getRecord());
    }

    /** What was written, field by field. */
    public List<Option> getSaid() {
        return telling.said(getRecord());
    }

    /** The legal question under each regime that may ask it here. */
    public List<Question> getQuestions() {
        return telling.questions(getRecord());
    }

    public List<Moment> getTimeline() {
        return telling.timeline(getRecord());
    }

    /** Is the question still to be answered? */
    public boolean isOpen() {
        return getRecord().state() == TrackState.OPEN;
    }

    public Decision getDating() {
        return telling.decision(TrackStep.DATE_AWARENESS, getRecord());
    }

    public Decision getNotifying() {
        return telling.decision(TrackStep.RECORD_NOTICE, getRecord());
    }

    public Decision getClosing() {
        return telling.decision(TrackStep.CLOSE, getRecord());
    }

    public Decision getReopening() {
        return telling.decision(TrackStep.REOPEN, getRecord());
    }

    /** Who must still be told. */
    public List<Option> getAddressees() {
        return telling.addressees(getRecord());
    }

    public List<Option> getWays() {
        return telling.ways();
    }

    /** The institution was aware at another moment. */
    @Answered(value = "privacy.dated", field = "date:hour")
    public void date() {
        desk.dateAwareness(shown(), moment(), text());
        forget();
    }

    /** A notice was sent. */
    @Answered(value = "privacy.noted", field = "notice:sentHour")
    public void notice() {
        desk.told(shown(), Addressee.valueOf(addressee), moment(), NoticeWay.valueOf(way));
        forget();
    }

    /** Everybody was told. */
    @Answered("privacy.closed")
    public void close() {
        desk.close(shown());
    }

    /** New facts: the question is asked again. */
    @Answered("privacy.reopened")
    public void reopen() {
        desk.reopen(shown(), text());
        forget();
    }

    private TrackRef shown() {
        return new TrackRef(id, version);
    }

    private LocalDateTime moment() {
        try {
            return day.atTime(LocalTime.parse(hour.strip().replace('h', ':').replace(" ", "")));
        } catch (DateTimeException noHour) {
            throw new Refusal("privacy.noHour");
        }
    }

    private String text() {
        return Objects.requireNonNullElse(reasons, "").strip();
    }

    private void forget() {
        day = null;
        hour = null;
        reasons = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }
}
