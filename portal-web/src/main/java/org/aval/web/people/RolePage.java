package org.aval.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.people.RoleState;
import org.aval.domain.people.RoleStep;
import org.aval.service.people.RoleDesk;
import org.aval.service.people.RoleRecord;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** people/role.xhtml: one role of one person, from the proposal to its end. */
@Named("rolePage")
@ViewScoped
public class RolePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RoleRegister register;

    @Inject
    RoleDesk desk;

    @Inject
    RoleWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient RoleRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
    }

    public RoleRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** Does it wait for a second person? */
    public boolean isProposed() {
        return RoleStep.CONFIRM.opensFrom(state());
    }

    /** Is it held, so that it can be reviewed and ended? */
    public boolean isHeld() {
        return RoleStep.END.opensFrom(state());
    }

    /** Held in one's own right: somebody says again that it is needed, and somebody can stand in. */
    public boolean isReviewed() {
        return getRecord().reviewDueOn() != null;
    }

    /** May it be ended here: by an office, or by who is away and comes back earlier? */
    public boolean isEnding() {
        return isHeld() && (words.isGiver() || getRecord().verdict(RoleStep.END).granted());
    }

    /** Held in one's own right now: the reader may name who stands in. */
    public boolean isReplaceable() {
        return isReviewed() && words.namesDeputies(getRecord());
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), RoleStep.valueOf(step));
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("people.role.confirmed")
    public void confirm() {
        desk.confirm(id, version, motive);
        motive = null;
    }

    @Answered("people.role.declined")
    public void decline() {
        desk.decline(id, version, motive);
        motive = null;
    }

    @Answered("people.recertified")
    public void recertify() {
        desk.recertify(id, version);
    }

    @Answered("people.role.ended")
    public void end() {
        desk.end(id, version, motive);
        motive = null;
    }

    private RoleState state() {
        return switch (getRecord().standing()) {
            case PROPOSED -> RoleState.PROPOSED;
            case DECLINED -> RoleState.DECLINED;
            case ENDED, LAPSED -> RoleState.ENDED;
            case HELD, UPCOMING -> RoleState.HELD;
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
