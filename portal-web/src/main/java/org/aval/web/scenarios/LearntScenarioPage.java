package org.aval.web.scenarios;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.people.Audience;
import org.aval.domain.scenarios.ScenarioFlaw;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioStep;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.service.scenarios.ScenarioDesk;
import org.aval.service.scenarios.ScenarioRecord;
import org.aval.service.scenarios.ScenarioRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** scenarios/scenario.xhtml: a scenario of the institution's own, looked at a second time, and used. */
@Named("learntScenarioPage")
@ViewScoped
public class LearntScenarioPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRegister register;

    @Inject
    ScenarioDesk desk;

    @Inject
    LearntScenarioWords words;

    @Inject
    Texts texts;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String flaw;
    private List<String> audiences = new ArrayList<>();
    private transient ScenarioRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, texts.language());
        version = record.row().version();
        audiences = record.audiences().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }

    public ScenarioRecord getRecord() {
        if (record == null) {
            record = register.read(id, texts.language());
        }
        return record;
    }

    /** In both languages, the reader's first. */
    public List<ScenarioText> getTexts() {
        ScenarioText french = getRecord().wording().french();
        ScenarioText english = getRecord().wording().english();
        return texts.language().equals("en") ? List.of(english, french) : List.of(french, english);
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return words.decision(ScenarioStep.valueOf(step), getRecord());
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return words.isTheirs(ScenarioStep.valueOf(step), getRecord());
    }

    /** What it tells of where it comes from: to who looks at it a second time, and while it is being reworded. */
    public boolean isToldShown() {
        return mine("AGREE") || getRecord().row().state() == ScenarioState.RETURNED;
    }

    public List<Option> getFlaws() {
        return words.flaws();
    }

    public List<Option> getEverybody() {
        return words.everybody();
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** Nobody can be recognised in it. */
    @Answered("scenarios.agreed")
    public void agree() {
        desk.agree(id, version);
    }

    /** Somebody can. */
    @Answered("scenarios.returned")
    public void sendBack() {
        desk.sendBack(id, version, ScenarioFlaw.valueOf(flaw));
    }

    /** It is drawn for these people. */
    @Answered(value = "scenarios.adopted", field = "adopt:audiences")
    public void adopt() {
        Set<Audience> whom = EnumSet.noneOf(Audience.class);
        audiences.forEach(one -> whom.add(Audience.valueOf(one)));
        desk.adopt(id, version, whom);
    }

    /** It is drawn no more. */
    @Answered("scenarios.retired")
    public void retire() {
        desk.retire(id, version);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFlaw() {
        return flaw;
    }

    public void setFlaw(String flaw) {
        this.flaw = flaw;
    }

    public List<String> getAudiences() {
        return List.copyOf(audiences);
    }

    public void setAudiences(List<String> audiences) {
        this.audiences = new ArrayList<>(audiences);
    }
}
