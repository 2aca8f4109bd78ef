package org.aval.web.parameters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.ParameterState;
import org.aval.domain.parameters.ParameterStep;
import org.aval.domain.parameters.ParameterType;
import org.aval.domain.shared.Refusal;
import org.aval.service.parameters.ParameterRecord;
import org.aval.service.parameters.ParameterRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;

/** settings/change.xhtml: another value for a parameter, from a day on; works without script. */
@Named("changePage")
@RequestScoped
public class ChangePage {

    private static final Map<String, String> FIELDS = Map.of(
            "parameters.valueMissing", "value",
            "parameters.outOfRange", "value",
            "parameters.notAChoice", "value",
            "parameters.textLength", "value",
            "parameters.sameValue", "value",
            "parameters.notThePast", "from",
            "parameters.sourceLength", "source",
            "shared.motiveMissing", "reason");

    @Inject
    ParameterRegister register;

    @Inject
    ParameterWords words;

    @Inject
    Answers answers;

    @Inject
    Asked asked;

    private ParameterRecord record;
    private String value;
    private LocalDate from;
    private String source;
    private String reason;

    public ParameterRecord getRecord() {
        if (record == null) {
            record = register.read(asked.key(), asked.language());
        }
        return record;
    }

    /** Only who may change it stays on this page. */
    public void enter() {
        Parameter parameter = getRecord().parameter();
        getRecord()
                .verdict(parameter.sensitive() ? ParameterStep.PROPOSE : ParameterStep.SET)
                .orRefuse();
    }

    public String getName() {
        return words.name(getRecord().parameter());
    }

    public String getHelp() {
        return words.range(getRecord().parameter());
    }

    public String getNow() {
        return words.say(getRecord().parameter(), getRecord().row().inForce().value());
    }

    public boolean isChoice() {
        return getRecord().parameter().type() == ParameterType.CHOICE;
    }

    /** Is it written, and not chosen? */
    public boolean isTyped() {
        return !isChoice() && !isSeveral();
    }

    public boolean isSeveral() {
        return getRecord().parameter().type() == ParameterType.SEVERAL;
    }

    public List<Option> getOptions() {
        return words.options(getRecord().parameter());
    }

    /** The change, or what is wrong beside its field. */
    public String save() {
        try {
            ParameterState state = register.change(
                    asked.key(), value, from, Objects.toString(source, ""), Objects.toString(reason, ""));
            answers.done(state == ParameterState.PROPOSED ? "parameters.done.PROPOSE" : "parameters.done.SET");
            answers.keep();
            return "/settings/parameter?faces-redirect=true&key=" + asked.key();
        } catch (Refusal no) {
            String field = FIELDS.getOrDefault(no.verdict().why(), "");
            answers.refused(no.verdict(), field.equals("value") ? shown() : field);
            return null;
        }
    }

    private String shown() {
        String several = isSeveral() ? "several" : "value";
        return isChoice() ? "choice" : several;
    }

    /** Which of the words are chosen; those in force before anything was. */
    public List<String> getChosen() {
        return Parameter.words(value == null ? getRecord().row().inForce().value() : value);
    }

    public void setChosen(List<String> chosen) {
        value = String.join(",", chosen);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
