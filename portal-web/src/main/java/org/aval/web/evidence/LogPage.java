package org.aval.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.aval.domain.shared.Role;
import org.aval.service.evidence.Alarm;
import org.aval.service.evidence.AuditDesk;
import org.aval.service.evidence.AuditRow;
import org.aval.service.evidence.LogHealth;
import org.aval.service.evidence.LogRegister;
import org.aval.service.evidence.UnloggedLines;
import org.aval.service.evidence.WitnessRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Me;
import org.aval.web.shared.Texts;

/** evidence/log.xhtml: how the evidence log is; the auditor lets it be audited. */
@Named("logPage")
@ViewScoped
public class LogPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ITSELF = "LOG";

    @Inject
    LogRegister register;

    @Inject
    AuditDesk desk;

    @Inject
    Me me;

    @Inject
    Texts texts;

    private transient LogHealth health;
    private transient List<WitnessRow> witnesses;

    /** Before the page is written: it is for three offices. */
    public void load() {
        health = register.health();
        witnesses = register.witnesses();
    }

    /** Asks for an audit. */
    @Answered("evidence.auditAsked")
    public void audit() {
        desk.ask();
        load();
    }

    public LogHealth getHealth() {
        if (health == null) {
            load();
        }
        return health;
    }

    public List<WitnessRow> getWitnesses() {
        if (witnesses == null) {
            load();
        }
        return witnesses;
    }

    /** The last audit that ended, null before the first. */
    public AuditRow getLast() {
        return getHealth().audits().stream().findFirst().orElse(null);
    }

    /** In one sentence: does it hold? */
    public String getSum() {
        AuditRow last = getLast();
        if (last == null) {
            return texts.of("evidence.sum.never");
        }
        return last.alarms().isEmpty()
                ? texts.of("evidence.sum.holds", last.endedAt())
                : texts.of("evidence.sum.alarms", last.alarms().size(), last.endedAt());
    }

    /** What an alarm says, with the places or the lines it is about and who told. */
    public String told(Alarm alarm) {
        UnloggedLines unlogged = alarm.unlogged();
        if (unlogged != null) {
            return texts.of(
                    Texts.key(alarm.kind()) + ".told",
                    unlogged.count(),
                    alarm.toldBy(),
                    unlogged.record().toString(),
                    unlogged.line());
        }
        String by = ITSELF.equals(alarm.toldBy()) ? texts.of("evidence.itself") : alarm.toldBy();
        return texts.of(
                Texts.key(alarm.kind()) + (alarm.first() == alarm.last() ? ".one" : ".told"),
                alarm.first(),
                alarm.last(),
                by);
    }

    /** Is the reader the auditor? */
    public boolean isAuditor() {
        return me.is(Role.AUDITOR.name());
    }

    /** Does the button stay grey, and why: one audit at a time. */
    public String getWhyNot() {
        return getHealth().auditing() ? texts.of("evidence.auditRuns") : "";
    }
}
