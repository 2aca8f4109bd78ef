package org.aval.web.attestations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationRecord;
import org.aval.service.attestations.PaperDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;

/** attestations/obligation.xhtml: one person asked to sign, and what an office may do about it. Status only. */
@Named("obligationPage")
@ViewScoped
public class ObligationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AttestationRegister register;

    @Inject
    PaperDesk papers;

    @Inject
    ObligationWords words;

    @Inject
    Language language;

    private UUID id;
    private int version;
    private String motive;
    private LocalDate until;
    private LocalDate day;
    private transient ObligationRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
    }

    public ObligationRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** Is it over, so that nothing is left to decide here? */
    public boolean isSettled() {
        return getRecord().state() == ObligationState.SIGNED || getRecord().state() == ObligationState.CANCELLED;
    }

    /** Does a proposed release wait for its decision? */
    public boolean isReleaseProposed() {
        return getRecord().exemptUntil() != null && getRecord().state() != ObligationState.EXEMPTED;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), ObligationStep.valueOf(step));
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("attestations.obligation.reminded")
    public void remind() {
        register.remind(id, version);
    }

    @Answered(value = "attestations.obligation.proposed", field = "propose:until")
    public void propose() {
        register.proposeExemption(id, version, until, motive);
        done();
    }

    @Answered("attestations.obligation.dismissed")
    public void dismiss() {
        register.dismissExemption(id, version, motive);
        done();
    }

    @Answered(value = "attestations.paper.recorded", field = "paper:day")
    public void paper() {
        papers.record(id, version, day);
        day = null;
    }

    @Answered("attestations.obligation.exempted")
    public void exempt() {
        register.exempt(id, version, motive);
        done();
    }

    @Answered("attestations.obligation.declined")
    public void decline() {
        register.declineExemption(id, version, motive);
        done();
    }

    @Answered("attestations.obligation.reassigned")
    public void reassign() {
        register.reassign(id, version, motive);
        done();
    }

    @Answered("attestations.obligation.cancelled")
    public void cancel() {
        register.cancel(id, version, motive);
        done();
    }

    private void done() {
        motive = null;
        until = null;
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
