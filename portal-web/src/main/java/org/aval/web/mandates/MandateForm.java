package org.aval.web.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.MandateWish;

/** What is typed into the decisions about a mandate. */
public class MandateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String motive;
    private LocalDate reviewOn;
    private LocalDate from;
    private LocalDate until;
    private LocalDate on;
    private EndReason why;
    private String password = "";

    /** Its own days are what a correction starts from. */
    static MandateForm of(MandateWish wish) {
        MandateForm form = new MandateForm();
        form.from = wish.scope().startsOn();
        form.until = wish.scope().endsOn();
        return form;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }

    public EndReason getWhy() {
        return why;
    }

    public void setWhy(EndReason why) {
        this.why = why;
    }
}
