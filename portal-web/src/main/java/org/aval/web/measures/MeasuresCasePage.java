package org.aval.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseRef;
import org.aval.service.measures.CaseMeasures;
import org.aval.service.measures.InterimChoice;
import org.aval.service.measures.InterimDesk;
import org.aval.service.measures.InterimTarget;
import org.aval.service.measures.MeasureRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** measures/case.xhtml: what was proposed and ordered in a case. */
@Named("measuresCasePage")
@ViewScoped
public class MeasuresCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureRegister register;

    @Inject
    InterimDesk desk;

    @Inject
    MeasureWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String chosen;
    private String reasons;
    private transient CaseMeasures record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.of(id);
        version = record.version();
    }

    public CaseMeasures getRecord() {
        if (record == null) {
            record = register.of(id);
        }
        return record;
    }

    public Decision getProposing() {
        return words.proposing(getRecord());
    }

    /** Does the reader propose? */
    public boolean isMineToPropose() {
        return !"measures.notYourOffice".equals(getRecord().proposing().why());
    }

    /** What may be stopped. */
    public List<Option> getChoices() {
        return words.choices(getRecord());
    }

    public List<Condition> getHolds() {
        return words.holds();
    }

    /** Something is proposed to be stopped. */
    @Answered("measures.proposed")
    public void propose() {
        desk.propose(new CaseRef(id, version), choice(), Objects.requireNonNullElse(reasons, ""));
        chosen = null;
        reasons = null;
    }

    private InterimChoice choice() {
        InterimTarget target = getRecord().targets().stream()
                .filter(one -> MeasureWords.value(one).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refusal("measures.noTarget"));
        return new InterimChoice(target.kind(), target.record());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
