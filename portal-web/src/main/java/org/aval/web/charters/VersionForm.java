package org.aval.web.charters;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;

/** What a reader types into the decisions of a version's page. */
public class VersionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String summaryFr;
    private String summaryEn;
    private int grace;
    private ConsultationBody body;
    private LocalDate heldOn;
    private ConsultationOutcome outcome;
    private String resolutionBody;
    private String resolution;
    private LocalDate from;
    private String motive;

    /** Begins with what the version says. */
    static VersionForm of(CharterVersion version) {
        VersionForm form = new VersionForm();
        form.summaryFr = version.summary("fr");
        form.summaryEn = version.summary("en");
        form.grace = version.getGraceDays();
        return form;
    }

    CharterVersion.Summary summary() {
        return new CharterVersion.Summary(said(summaryFr), said(summaryEn));
    }

    /** What was typed, never null. */
    static String said(String typed) {
        return typed == null ? "" : typed;
    }

    public String getSummaryFr() {
        return summaryFr;
    }

    public void setSummaryFr(String summaryFr) {
        this.summaryFr = summaryFr;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public int getGrace() {
        return grace;
    }

    public void setGrace(int grace) {
        this.grace = grace;
    }

    public ConsultationBody getBody() {
        return body;
    }

    public void setBody(ConsultationBody body) {
        this.body = body;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public ConsultationOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ConsultationOutcome outcome) {
        this.outcome = outcome;
    }

    public String getResolutionBody() {
        return resolutionBody;
    }

    public void setResolutionBody(String resolutionBody) {
        this.resolutionBody = resolutionBody;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
