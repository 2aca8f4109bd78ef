package org.aval.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.shared.Refusal;
import org.aval.policies.jurisdictions.BreachRegime;
import org.aval.policies.jurisdictions.BreachRegimes;
import org.aval.service.privacy.PrivacyDesk;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.RiskAnswer;
import org.aval.service.privacy.TrackField;
import org.aval.service.privacy.TrackRecord;
import org.aval.service.privacy.TrackRef;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** privacy/answer.xhtml: the question of the law, with everything that is weighed and written with its answer. */
@Named("privacyAnswerPage")
@ViewScoped
public class PrivacyAnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String YES = "YES";
    private static final Map<String, String> FIELDS = Map.of(
            "privacy.personsMustBeTold", "tell",
            "privacy.nobodyToTell", "tell",
            "privacy.noNumber", "persons",
            "privacy.moreResidents", "residents");

    @Inject
    PrivacyRegister register;

    @Inject
    PrivacyDesk desk;

    @Inject
    AnswerForm form;

    @Inject
    Filters filters;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private List<AnswerLine> lines = new ArrayList<>();
    private String risk;
    private String tell;
    private String persons;
    private String residents;
    private transient TrackRecord record;

    /** Before the first rendering: what was written before; what was typed stays. */
    public void load() {
        record = register.read(id);
        if (version < 0) {
            version = record.version();
            persons = number(record.persons());
            residents = number(record.residents());
            fields().forEach(lines::add);
        }
    }

    private Stream<AnswerLine> fields() {
        Stream<AnswerLine> told = Stream.of(TrackField.values())
                .filter(TrackField::isOfTheAnswer)
                .map(field -> new AnswerLine(field.name(), form.label(field), form.help(field)));
        Stream<AnswerLine> weighed = getRegime().factors().stream()
                .map(factor -> new AnswerLine(factor.code(), factor.name(form.language()), form.factorHelp()));
        return Stream.concat(weighed, told).map(line -> line.with(getRecord().words()));
    }

    public TrackRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    public InformationKind getKind() {
        return Objects.requireNonNullElse(filters.choice("kind", InformationKind.class), InformationKind.HEALTH);
    }

    /** The regime that asks. */
    public BreachRegime getRegime() {
        return BreachRegimes.of(getRecord().place(), getKind().name());
    }

    public String getQuestion() {
        return getRegime().question(form.language());
    }

    public List<Option> getAnswers() {
        return form.answers();
    }

    /** Keeps the answer, or says beside its field what is in the way. */
    public String answer() {
        try {
            desk.answer(new TrackRef(id, version), typed());
            return form.done("/privacy/assessment?faces-redirect=true&id=" + id);
        } catch (Refusal no) {
            form.refused(no, FIELDS.getOrDefault(String.valueOf(no.verdict().why()), ""));
            return null;
        }
    }

    private RiskAnswer typed() {
        Map<String, String> words = new HashMap<>();
        lines.forEach(line -> words.put(line.getCode(), Objects.requireNonNullElse(line.getWords(), "")));
        return new RiskAnswer(
                getKind(), YES.equals(risk), YES.equals(tell), form.number(persons), form.number(residents), words);
    }

    private static String number(Integer number) {
        return number == null ? "" : number.toString();
    }

    public List<AnswerLine> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getTell() {
        return tell;
    }

    public void setTell(String tell) {
        this.tell = tell;
    }

    public String getPersons() {
        return persons;
    }

    public void setPersons(String persons) {
        this.persons = persons;
    }

    public String getResidents() {
        return residents;
    }

    public void setResidents(String residents) {
        this.residents = residents;
    }
}
