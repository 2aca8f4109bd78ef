package org.aval.web.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.SpeechKind;
import org.aval.domain.mandates.SpeechNote;
import org.aval.service.mandates.SpeechRow;

/** What a holder types of something said. */
public class SpeechForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String mandate;
    private SpeechKind kind = SpeechKind.INTERVIEW;
    private Platform channel;
    private String topic;
    private LocalDate saidOn;
    private String outlet;
    private String said;
    private String link;

    /** Begins with a line as it was noted. */
    static SpeechForm of(SpeechRow line) {
        SpeechForm form = new SpeechForm();
        form.mandate = line.mandate().toString();
        form.kind = line.kind();
        form.channel = line.channel();
        form.topic = line.topicCode();
        form.saidOn = line.saidOn();
        form.outlet = line.outlet();
        form.said = line.said();
        form.link = line.link();
        return form;
    }

    SpeechNote note() {
        return new SpeechNote(kind, channel, topic, saidOn, told(outlet), told(said), told(link));
    }

    private static String told(String typed) {
        return typed == null ? "" : typed;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public SpeechKind getKind() {
        return kind;
    }

    public void setKind(SpeechKind kind) {
        this.kind = kind;
    }

    public Platform getChannel() {
        return channel;
    }

    public void setChannel(Platform channel) {
        this.channel = channel;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
