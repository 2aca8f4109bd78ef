package org.aval.web.parameters;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.aval.domain.parameters.ParameterStep;
import org.aval.service.parameters.ParameterRecord;
import org.aval.service.parameters.ParameterRegister;
import org.aval.service.parameters.ParameterRow.Value;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;

/** settings/parameter.xhtml: one parameter, where its value comes from, what is to come, what happened. */
@Named("parameterPage")
@ViewScoped
public class ParameterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ParameterRegister register;

    @Inject
    ParameterWords words;

    @Inject
    Decisions decisions;

    @Inject
    Language language;

    private String key;
    private String motive;
    private ParameterRecord.Proposal proposal;
    private transient ParameterRecord record;

    /** Before each rendering: what is shown and the version it has are from the same reading. */
    public void load() {
        record = register.read(key, language.getCode());
        proposal = record.proposal();
    }

    public ParameterRecord getRecord() {
        if (record == null) {
            record = register.read(key, language.getCode());
        }
        return record;
    }

    public String getName() {
        return words.name(getRecord().parameter());
    }

    public String getHelp() {
        return words.help(getRecord().parameter());
    }

    public String getRange() {
        return words.range(getRecord().parameter());
    }

    /** A value of this parameter in words. */
    public String say(Value value) {
        return words.say(getRecord().parameter(), value.value());
    }

    public String getChecked() {
        return words.checked(getRecord().row().inForce());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** Does the value in force rest on something that has a name? */
    public boolean isCited() {
        return !getRecord().row().inForce().lawCited().isEmpty();
    }

    /** May the reader open the form for another value? */
    public boolean isChangeable() {
        return getRecord().verdict(change()).granted();
    }

    private ParameterStep change() {
        return getRecord().parameter().sensitive() ? ParameterStep.PROPOSE : ParameterStep.SET;
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String name) {
        ParameterStep step = ParameterStep.valueOf(name);
        Value about = step == ParameterStep.VERIFY || getRecord().row().pending() == null
                ? getRecord().row().inForce()
                : getRecord().row().pending();
        return decisions.of(step, getRecord().verdict(step), say(about), about.from());
    }

    @Answered("parameters.done.CONFIRM")
    public void confirm() {
        register.confirm(proposal.id(), proposal.version(), motive);
        motive = null;
    }

    @Answered("parameters.done.DECLINE")
    public void decline() {
        register.decline(proposal.id(), proposal.version(), motive);
        motive = null;
    }

    @Answered("parameters.done.WITHDRAW")
    public void withdraw() {
        register.withdraw(proposal.id(), proposal.version(), motive);
        motive = null;
    }

    @Answered("parameters.done.VERIFY")
    public void verify() {
        register.verify(key, motive);
        motive = null;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
