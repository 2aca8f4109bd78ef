package org.aval.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.evidence.WitnessStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.evidence.LogRegister;
import org.aval.service.evidence.WitnessDesk;
import org.aval.service.evidence.WitnessRef;
import org.aval.service.evidence.WitnessRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Query;

/** evidence/witness.xhtml: one witness, which the auditor releases. */
@Named("witnessPage")
@ViewScoped
public class WitnessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LogRegister register;

    @Inject
    WitnessDesk desk;

    @Inject
    Decisions decisions;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private transient WitnessRow record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.witnesses().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("evidence.unknown"));
        version = record.version();
    }

    public WitnessRow getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public Decision getReleasing() {
        return decisions.of(WitnessStep.RELEASE, getRecord().releasing(), getRecord().name());
    }

    /** It gets no more checkpoints. */
    @Answered("evidence.doneRelease")
    public void release() {
        desk.release(new WitnessRef(id, version));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
