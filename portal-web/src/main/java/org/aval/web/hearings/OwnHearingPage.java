package org.aval.web.hearings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.hearings.HearingStep;
import org.aval.service.hearings.HearingRef;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.OwnHearing;
import org.aval.service.hearings.OwnHearingDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Query;

/** hearings/hearing.xhtml: what is put to the reader, and their answer. */
@Named("ownHearingPage")
@ViewScoped
public class OwnHearingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HearingRegister register;

    @Inject
    OwnHearingDesk desk;

    @Inject
    HearingTelling telling;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String words;
    private ChallengeForm asked = new ChallengeForm();
    private transient OwnHearing record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.own(id);
        version = record.version();
    }

    public OwnHearing getRecord() {
        if (record == null) {
            record = register.own(id);
        }
        return record;
    }

    public String getSentence() {
        return telling.own(getRecord().row());
    }

    public List<Condition> getRights() {
        return telling.rights();
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

    /** The reader answers. */
    @Answered("hearings.answered")
    public void answer() {
        desk.answer(new HearingRef(id, version), said());
    }

    /** The reader challenges somebody who is to decide. */
    @Answered("hearings.challenged")
    public void challenge() {
        desk.challenge(new HearingRef(id, version), asked.wish());
        asked = new ChallengeForm();
    }

    private String said() {
        String said = Objects.requireNonNullElse(words, "").strip();
        words = null;
        return said;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** Whom the reader challenges, and why, as it is typed. */
    public ChallengeForm getAsked() {
        return asked;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
