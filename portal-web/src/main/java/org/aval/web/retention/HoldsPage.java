package org.aval.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aval.service.retention.HoldDesk;
import org.aval.service.retention.HoldRow;
import org.aval.web.shared.Answered;

/** retention/holds.xhtml: counsel holds what must not be destroyed, by a reference. */
@Named("holdsPage")
@RequestScoped
public class HoldsPage {

    @Inject
    HoldDesk desk;

    private String reference;
    private String reasons;
    private List<HoldRow> rows;

    /** Before the page is written: it is for counsel. */
    public void load() {
        rows = desk.list();
    }

    /** Holds it, or says what is in the way beside its field. */
    @Answered(value = "retention.doneHold", field = "reference")
    public void hold() {
        desk.hold(Objects.requireNonNullElse(reference, ""), Objects.requireNonNullElse(reasons, ""));
        reference = null;
        reasons = null;
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
