package org.aval.web.attestations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.MyAttestations;
import org.aval.service.attestations.OwnAttestation;
import org.aval.service.attestations.SigningDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;

/** attestations/mine.xhtml: what I am asked to sign, and what I have signed. */
@Named("minePage")
@ViewScoped
public class MinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MyAttestations mine;

    @Inject
    SigningDesk desk;

    @Inject
    MyTasks tasks;

    @Inject
    Language language;

    private List<MyTask> asked;
    private List<OwnAttestation> signed;
    private String motive;
    private LocalDate until;

    /** What is not signed: what can be done first, then what was declined or waits. */
    public List<MyTask> getAsked() {
        if (asked == null) {
            asked = mine.obligations(language.getCode()).stream()
                    .filter(one -> one.state() != ObligationState.SIGNED)
                    .map(tasks::of)
                    .toList();
        }
        return asked;
    }

    public List<OwnAttestation> getSigned() {
        if (signed == null) {
            signed = mine.attestations(language.getCode());
        }
        return signed;
    }

    /** What to say when nothing is asked: to who has a signature that counts, that all is well. */
    public String getNothing() {
        boolean counts = getSigned().stream().anyMatch(one -> one.standing().counts());
        return counts ? "attestations.mine.allSigned" : "attestations.mine.nothing";
    }

    /** I decline, with or without a reason. */
    @Answered("attestations.mine.declined")
    public void refuse(MyTask task) {
        asked = null; // also when it is refused: the page then shows how things stand
        desk.refuse(task.asked().id(), task.asked().version(), motive);
        motive = null;
    }

    /** I ask for a release until a day. */
    @Answered("attestations.mine.releaseAsked")
    public void release(MyTask task) {
        asked = null;
        desk.askExemption(task.asked().id(), task.asked().version(), until, motive);
        motive = null;
        until = null;
    }

    /** I take up again what I declined. */
    @Answered("attestations.mine.reconsidered")
    public String reconsider(MyTask task) {
        asked = null;
        desk.reconsider(task.asked().id(), task.asked().version());
        return "/attestations/read?faces-redirect=true&id=" + task.asked().id();
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
