package org.aval.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.retention.HoldStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.retention.HoldDesk;
import org.aval.service.retention.HoldRef;
import org.aval.service.retention.HoldRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Query;

/** retention/hold.xhtml: one legal hold, which counsel lifts. */
@Named("holdPage")
@ViewScoped
public class HoldPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HoldDesk desk;

    @Inject
    Decisions decisions;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String reasons;
    private transient HoldRow record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = desk.list().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("retention.unknown"));
        version = record.version();
    }

    public HoldRow getRecord() {
        if (record == null) {
            load();
        }
        return record;
    }

    public Decision getLifting() {
        return decisions.of(HoldStep.LIFT, getRecord().lifting(), getRecord().reference());
    }

    /** It may be destroyed again when its days are over. */
    @Answered("retention.doneLift")
    public void lift() {
        desk.lift(new HoldRef(id, version), Objects.requireNonNullElse(reasons, "").strip());
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
