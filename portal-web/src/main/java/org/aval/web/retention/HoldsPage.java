package org.aval.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aval.domain.shared.Refusal;
import org.aval.service.retention.HoldDesk;
import org.aval.service.retention.HoldRow;
import org.aval.web.shared.Answers;

/** retention/holds.xhtml: counsel holds what must not be destroyed, by a reference. */
@Named("holdsPage")
@RequestScoped
public class HoldsPage {

    @Inject
    HoldDesk desk;

    @Inject
    Answers answers;

    private String reference;
    private String reasons;
    private List<HoldRow> rows;

    /** Before the page is written: it is for counsel. */
    public void load() {
        rows = desk.list();
    }

    /** Holds it, or says what is in the way beside its field. */
    public void hold() {
        try {
            desk.hold(Objects.requireNonNullElse(reference, ""), Objects.requireNonNullElse(reasons, ""));
            answers.done("retention.doneHold");
            reference = null;
            reasons = null;
        } catch (Refusal no) {
            answers.refused(no.verdict(), "form:reference");
        }
    }

    public List<HoldRow> getRows() {
        return rows;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
