package org.aval.web.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.aval.domain.incidents.Weighing;
import org.aval.service.incidents.TriageDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Option;

/** How grave a case is, and who agrees to another severity, on its page. */
@Named("triageSteps")
@ViewScoped
public class TriageSteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;

    @Inject
    TriageDesk desk;

    @Inject
    SeverityWords words;

    private transient String level;
    private transient String reasons;

    public boolean isWeighed() {
        return weighing() != null;
    }

    public String getScore() {
        return words.score(Objects.requireNonNull(weighing()));
    }

    /** Each factor and what was found. */
    public List<Option> getFactors() {
        Weighing weighing = weighing();
        return weighing == null ? List.of() : words.told(weighing);
    }

    public List<Option> getLevels() {
        return words.severities();
    }

    @Answered("incidents.done")
    public void propose() {
        desk.proposeSeverity(page.getShown(), Integer.parseInt(level), said());
        forget();
    }

    @Answered("incidents.done")
    public void confirm() {
        desk.confirmSeverity(page.getShown());
    }

    @Answered("incidents.done")
    public void decline() {
        desk.declineSeverity(page.getShown(), said());
        forget();
    }

    private Weighing weighing() {
        return page.getRecord().course().weighing();
    }

    private String said() {
        return Objects.requireNonNullElse(reasons, "").strip();
    }

    private void forget() {
        level = null;
        reasons = null;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
