package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aval.service.secrecy.EmergencyDesk;
import org.aval.service.secrecy.EmergencyRegister;
import org.aval.service.secrecy.EmergencyRow;
import org.aval.web.shared.Answered;

/** secrecy/emergencies.xhtml: an office asks another one to open a case with it, and sees what was asked before. */
@Named("emergenciesPage")
@RequestScoped
public class EmergenciesPage {

    @Inject
    EmergencyRegister register;

    @Inject
    EmergencyDesk desk;

    private String reference;
    private String reasons;
    private List<EmergencyRow> rows;

    /** Before the page is written: it is for the offices that open a case together. */
    public void load() {
        rows = register.list();
    }

    /** Asks the other offices, or says what is in the way beside its field. */
    @Answered(value = "secrecy.emergency.asked", field = "reference")
    public void ask() {
        desk.ask(Objects.requireNonNullElse(reference, ""), Objects.requireNonNullElse(reasons, ""));
        reference = null;
        reasons = null;
    }

    public List<EmergencyRow> getRows() {
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
