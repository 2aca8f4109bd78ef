package org.aval.web.hearings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.hearings.HearingStep;
import org.aval.service.hearings.HearingDesk;
import org.aval.service.hearings.HearingField;
import org.aval.service.hearings.HearingPicture;
import org.aval.service.hearings.HearingPictureDesk;
import org.aval.service.hearings.HearingRecord;
import org.aval.service.hearings.HearingRef;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingText;
import org.aval.service.hearings.HearingWords;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** hearings/prepared.xhtml: what is put to one respondent, looked through before it is put. */
@Named("preparedPage")
@ViewScoped
public class PreparedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HearingRegister register;

    @Inject
    HearingDesk desk;

    @Inject
    HearingPictureDesk pictures;

    @Inject
    HearingTelling telling;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String facts;
    private String file;
    private String minutes;
    private List<String> confirmed = new ArrayList<>();
    private List<String> chosen = new ArrayList<>();
    private transient HearingRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
        facts = written(HearingField.FACTS);
        file = written(HearingField.FILE);
        chosen = record.pictures().stream().map(HearingPicture::chosen).collect(Collectors.toList());
    }

    public HearingRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    private String written(HearingField field) {
        return getRecord().texts().stream()
                .filter(text -> text.field() == field)
                .map(HearingText::words)
                .findFirst()
                .orElse("");
    }

    public List<Option> getClues() {
        return telling.clues(getRecord());
    }

    public List<Option> getOffered() {
        return telling.pictures(getRecord());
    }

    /** Is there something that the reader may choose? */
    public boolean isShowable() {
        return mine("SHOW") && !getRecord().offered().isEmpty();
    }

    public List<Condition> getDuties() {
        return telling.duties();
    }

    public List<Moment> getTimeline() {
        return telling.timeline(getRecord());
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return telling.decision(
                HearingStep.valueOf(step), getRecord().verdicts(), getRecord().row());
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return HearingTelling.isTheirs(HearingStep.valueOf(step), getRecord().verdicts());
    }

    /** It is written anew. */
    @Answered("hearings.rewritten")
    public void rewrite() {
        desk.rewrite(shown(), new HearingWords(said(facts), said(file)));
    }

    /** Masked pictures are chosen for it. */
    @Answered(value = "hearings.shown", field = "show:pictures")
    public void show() {
        pictures.choose(shown(), chosen);
    }

    /** It is put to the respondent. */
    @Answered(value = "hearings.put", field = "put:clues")
    public void put() {
        desk.put(shown(), confirmed);
    }

    /** What was said when they met is written down. */
    @Answered("hearings.minuted")
    public void minute() {
        desk.minute(shown(), said(minutes));
        minutes = null;
    }

    private HearingRef shown() {
        return new HearingRef(id, version);
    }

    private static String said(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    public List<String> getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(List<String> confirmed) {
        this.confirmed = new ArrayList<>(confirmed);
    }
}
