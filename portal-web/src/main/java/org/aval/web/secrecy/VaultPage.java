package org.aval.web.secrecy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseRef;
import org.aval.service.secrecy.CaseOpenings;
import org.aval.service.secrecy.IdentityDesk;
import org.aval.service.secrecy.IdentityRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Query;

/** secrecy/vault.xhtml: one of two offices asks to open the vault of a case, and sees what was opened before. */
@Named("vaultPage")
@ViewScoped
public class VaultPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IdentityRegister register;

    @Inject
    IdentityDesk desk;

    @Inject
    Decisions decisions;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String reasons;
    private transient CaseOpenings record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.of(id);
        if (!record.isThere()) {
            throw new Refusal("incidents.unknown");
        }
        version = record.version();
    }

    public CaseOpenings getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public Decision getAsking() {
        return decisions.of(OpeningStep.ASK, getRecord().asking(), getRecord().reference());
    }

    /** Asks the other office. */
    @Answered("secrecy.asked")
    public void ask() {
        desk.ask(
                new CaseRef(id, version),
                Objects.requireNonNullElse(reasons, "").strip());
        reasons = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
