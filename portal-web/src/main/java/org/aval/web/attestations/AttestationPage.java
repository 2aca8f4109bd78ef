package org.aval.web.attestations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.AttestationState;
import org.aval.domain.attestations.AttestationStep;
import org.aval.service.attestations.AttestationDesk;
import org.aval.service.attestations.AttestationRecord;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Timelines;

/** attestations/attestation.xhtml: one signature, right after it was given and ever after. */
@Named("attestationPage")
@ViewScoped
public class AttestationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AttestationDesk desk;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    Language language;

    private UUID id;
    private AttestationRecord signature;
    private String motive;

    public AttestationRecord getSignature() {
        if (signature == null) {
            signature = desk.read(id, language.getCode());
        }
        return signature;
    }

    public Decision getContesting() {
        return decision(AttestationStep.CONTEST);
    }

    public Decision getProposing() {
        return decision(AttestationStep.PROPOSE_REVOCATION);
    }

    public Decision getUpholding() {
        return decision(AttestationStep.UPHOLD);
    }

    public Decision getRevoking() {
        return decision(AttestationStep.REVOKE);
    }

    public List<Moment> getTimeline() {
        return timelines.of(getSignature().timeline(), AttestationStep.class, AttestationState.class);
    }

    /** This was not me, or not what I was shown. */
    @Answered("attestations.attestation.contested")
    public void contest() {
        desk.contest(id, lines(), motive);
    }

    @Answered("attestations.attestation.proposed")
    public void propose() {
        desk.proposeRevocation(id, lines(), motive);
    }

    @Answered("attestations.attestation.upheld")
    public void uphold() {
        desk.uphold(id, lines(), motive);
    }

    @Answered("attestations.attestation.revoked")
    public void revoke() {
        desk.revoke(id, lines(), motive);
    }

    /** The lines that were on the screen; what is shown next is read afresh, whatever comes of the step. */
    private int lines() {
        int shown = getSignature().lines();
        signature = null;
        return shown;
    }

    private Decision decision(AttestationStep step) {
        AttestationRecord shown = getSignature();
        return decisions.of(step, shown.verdict(step), shown.reference(), shown.name());
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
