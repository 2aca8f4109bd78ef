package org.aval.web.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseRecord;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.TriageDesk;
import org.aval.service.incidents.Weighed;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;

/** incidents/triage.xhtml: what a case is about, and how grave it is. */
@Named("caseTriagePage")
@ViewScoped
public class CaseTriagePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegister register;

    @Inject
    TriageDesk desk;

    @Inject
    SeverityWords words;

    @Inject
    Answers answers;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private String category;
    private boolean personalData;
    private String reasons;
    private final List<FactorLine> lines = new ArrayList<>();
    private transient CaseRecord record;

    /** Before the first rendering: how it was weighed before; what was typed stays. */
    public void load() {
        record = register.read(id);
        if (version < 0) {
            record.course().may(step()).orRefuse();
            version = record.version();
            category = record.category().name();
            personalData = record.personalData();
            lines.addAll(words.lines(record.course().weighing()));
        }
    }

    public CaseRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    private CaseStep step() {
        return getRecord().state() == CaseState.ACKNOWLEDGED ? CaseStep.TRIAGE : CaseStep.WEIGH;
    }

    /** Keeps what was found, or says what is in the way. */
    public String weigh() {
        try {
            Weighed found = new Weighed(
                    Objects.requireNonNull(Options.chosen(IncidentCategory.class, category)),
                    personalData,
                    SeverityWords.factors(lines),
                    Objects.requireNonNullElse(reasons, ""));
            CaseRef shown = new CaseRef(id, version);
            if (step() == CaseStep.TRIAGE) {
                desk.triage(shown, found);
            } else {
                desk.weigh(shown, found);
            }
            answers.done("incidents.weighed.done");
            answers.keep();
            return "/incidents/case?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            answers.refused(no.verdict(), "");
            return null;
        }
    }

    public List<FactorLine> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public boolean isPersonalData() {
        return personalData;
    }

    public void setPersonalData(boolean personalData) {
        this.personalData = personalData;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
