package org.aval.web.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportWords;

/** What somebody writes into the form of a report. */
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String category;
    private String narrative;
    private String where;
    private String who;
    private LocalDate day;
    private boolean peerTold;
    private boolean danger;
    private boolean pastTheDesk;
    private String confidence = Confidence.ANONYMOUS.name();
    private String identity;
    private String address;
    private String channel;
    private String unit;

    /** A report through a form. */
    Report sent(CaseChannel through) {
        return report(through);
    }

    /** A report that somebody told, wrote or sent by post. */
    Report told() {
        return report(channel == null ? CaseChannel.FORM : CaseChannel.valueOf(channel));
    }

    private Report report(CaseChannel through) {
        Confidence chosen = Confidence.valueOf(confidence);
        boolean unnamed = chosen == Confidence.ANONYMOUS;
        ReportWish wish = new ReportWish(
                category == null ? IncidentCategory.OTHER : IncidentCategory.valueOf(category),
                through,
                chosen,
                danger,
                pastTheDesk,
                peerTold,
                text(unit).isEmpty() ? null : unit,
                day,
                null);
        return new Report(
                wish,
                new ReportWords(text(narrative), text(where), text(who), unnamed ? "" : text(identity), text(address)));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isPeerTold() {
        return peerTold;
    }

    public void setPeerTold(boolean peerTold) {
        this.peerTold = peerTold;
    }

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }

    public boolean isPastTheDesk() {
        return pastTheDesk;
    }

    public void setPastTheDesk(boolean pastTheDesk) {
        this.pastTheDesk = pastTheDesk;
    }

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
