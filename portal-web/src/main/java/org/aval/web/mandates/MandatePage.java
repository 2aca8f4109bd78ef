package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.MandateStep;
import org.aval.service.mandates.MandateDesk;
import org.aval.service.mandates.MandateReader;
import org.aval.service.mandates.MandateRecord;
import org.aval.service.mandates.MandateRequestDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** mandates/mandate.xhtml: one mandate, from its draft to its end. */
@Named("mandatePage")
@ViewScoped
public class MandatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MandateReader reader;

    @Inject
    MandateDesk desk;

    @Inject
    MandateRequestDesk requests;

    @Inject
    MandateWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private MandateForm form;
    private transient MandateRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = reader.read(id, words.language());
        version = record.version();
        form = MandateForm.of(record.wish());
    }

    public MandateRecord getRecord() {
        if (record == null) {
            record = reader.read(id, words.language());
        }
        return record;
    }

    public MandateForm getForm() {
        return form;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** Is this step one the reader has something to do with? */
    public boolean offers(String step) {
        return words.offers(getRecord(), MandateStep.valueOf(step));
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), MandateStep.valueOf(step));
    }

    /** Each condition with what restores it. */
    public List<ShownCondition> getConditions() {
        return words.conditions(getRecord().conditions(), getRecord().wish().holder());
    }

    /** Was it accepted, so that there are a letter and a card, and may the reader have them? */
    public boolean isPapers() {
        return getRecord().whole() && getRecord().acceptedAt() != null;
    }

    /** Can it be asked for again from here? */
    public boolean isRenewable() {
        return words.renewable(getRecord());
    }

    /** The renewal as the reader sees it before asking for it. */
    public Decision getRenewal() {
        return words.renewal(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("mandates.submitted")
    public void submit() {
        requests.submit(id, version);
    }

    @Answered("mandates.withdrawn")
    public void withdraw() {
        requests.withdraw(id, version, form.getMotive());
    }

    @Answered(value = "mandates.accepted", field = "accept:password")
    public void accept() {
        requests.accept(id, version, form.getPassword());
    }

    @Answered("mandates.resigned")
    public void resign() {
        requests.resign(id, version, form.getMotive());
    }

    @Answered("mandates.approved")
    public void approve() {
        desk.approve(id, version, form.getMotive());
    }

    @Answered("mandates.advised")
    public void advise() {
        desk.advise(id, version, form.getMotive());
    }

    @Answered("mandates.reviewed")
    public void review() {
        desk.review(id, version, form.getMotive());
    }

    @Answered("mandates.granted")
    public void grant() {
        desk.grant(id, version, form.getMotive());
    }

    @Answered("mandates.rejected")
    public void reject() {
        desk.reject(id, version, form.getMotive());
    }

    @Answered("mandates.suspended")
    public void suspend() {
        desk.suspend(id, version, form.getReviewOn(), form.getMotive());
    }

    @Answered("mandates.prolonged")
    public void prolong() {
        desk.prolong(id, version, form.getReviewOn(), form.getMotive());
    }

    @Answered("mandates.accountsConfirmed")
    public void confirmAccounts() {
        desk.confirmAccounts(id, version, form.getMotive());
    }

    @Answered("mandates.interestsCleared")
    public void clearInterests() {
        desk.clearInterests(id, version, form.getMotive());
    }

    @Answered("mandates.reinstated")
    public void reinstate() {
        desk.reinstate(id, version, form.getMotive());
    }

    @Answered("mandates.confirmed")
    public void confirm() {
        desk.confirm(id, version, form.getMotive());
    }

    @Answered("mandates.corrected")
    public void correct() {
        desk.correct(id, version, form.getFrom(), form.getUntil(), form.getMotive());
    }

    @Answered("mandates.revoked")
    public void revoke() {
        desk.revoke(id, version, form.getWhy(), form.getOn(), form.getMotive());
    }

    /** A new draft for the days after it. */
    @Answered
    public String renew() {
        return "/mandates/request?faces-redirect=true&id=" + requests.renew(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
