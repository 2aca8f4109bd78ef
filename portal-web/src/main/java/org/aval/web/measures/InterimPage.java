package org.aval.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.measures.InterimStep;
import org.aval.service.measures.InterimDesk;
import org.aval.service.measures.InterimRecord;
import org.aval.service.measures.InterimRef;
import org.aval.service.measures.MeasureRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** measures/interim.xhtml: one interim measure, which the chair orders, prolongs and lifts. */
@Named("interimPage")
@ViewScoped
public class InterimPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureRegister register;

    @Inject
    InterimDesk desk;

    @Inject
    MeasureWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private LocalDate until;
    private String reasons;
    private transient InterimRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.interim(id);
        version = record.version();
        until = record.mostUntil();
    }

    public InterimRecord getRecord() {
        if (record == null) {
            record = register.interim(id);
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord().row());
    }

    public List<Condition> getHolds() {
        return words.holds();
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return words.decision(InterimStep.valueOf(step), getRecord());
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return MeasureWords.isTheirs(InterimStep.valueOf(step), getRecord());
    }

    /** It holds from now on. */
    @Answered(value = "measures.ordered", field = "order:until")
    public void order() {
        desk.order(shown(), until, said());
    }

    /** It is not ordered. */
    @Answered("measures.declined")
    public void decline() {
        desk.decline(shown(), said());
    }

    /** It goes on. */
    @Answered(value = "measures.prolonged", field = "prolong:further")
    public void prolong() {
        desk.prolong(shown(), until, said());
    }

    /** It does not hold any more. */
    @Answered("measures.lifted")
    public void lift() {
        desk.lift(shown(), said());
    }

    private InterimRef shown() {
        return new InterimRef(id, version);
    }

    private String said() {
        return Objects.requireNonNullElse(reasons, "").strip();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
