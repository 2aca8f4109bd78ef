package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.CrisisDesk;
import org.aval.service.mandates.CrisisVoice;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;

/** mandates/declare.xhtml: from an hour on one voice speaks of a topic. */
@Named("declarePage")
@RequestScoped
public class DeclarePage {

    private static final Map<String, String> FIELDS = Map.of(
            "mandates.crisis.endsBefore", "untilDay",
            "mandates.crisis.tooLong", "untilDay",
            "mandates.crisis.noHour", "untilHour",
            "mandates.crisis.voiceCannotSpeak", "voice",
            "shared.motiveMissing", "reason");

    @Inject
    CrisisDesk desk;

    @Inject
    Filters filters;

    @Inject
    Answers answers;

    private List<CrisisVoice> voices;
    private String voice;
    private LocalDate fromDay;
    private String fromHour;
    private LocalDate untilDay;
    private String untilHour;
    private String reason;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        voices = desk.voices(getTopic());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            suggest();
        }
    }

    /** One that is prolonged goes on with its voice, at the hour at which it would end. */
    private void suggest() {
        voice = filters.choice("voice");
        fromDay = filters.day("day");
        fromHour = fromDay == null ? null : filters.words("hour");
        untilHour = fromHour;
    }

    /** The topic in the address; empty before one is chosen. */
    public String getTopic() {
        return Objects.requireNonNullElse(filters.choice("topic"), "");
    }

    /** Who could be the one voice. */
    public List<Option> getVoices() {
        if (voices == null) {
            load();
        }
        return voices.stream()
                .map(one -> new Option(
                        one.mandate().toString(), one.name() + ", " + one.title() + " (" + one.reference() + ")"))
                .toList();
    }

    /** Declares it, or says what is in the way beside its field. */
    public String declare() {
        try {
            LocalDateTime from = fromDay == null ? null : at(fromDay, fromHour);
            UUID crisis = desk.declare(getTopic(), UUID.fromString(voice), from, at(untilDay, untilHour), reason);
            answers.done("mandates.crisis.declared");
            answers.keep();
            return "/mandates/crisis?faces-redirect=true&id=" + crisis;
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(),
                    FIELDS.getOrDefault(Objects.toString(no.verdict().why()), ""));
            return null;
        }
    }

    private static LocalDateTime at(LocalDate day, String hour) {
        try {
            return day.atTime(LocalTime.parse(hour.strip().replace('h', ':').replace(" ", "")));
        } catch (DateTimeParseException noHour) {
            throw new Refusal("mandates.crisis.noHour");
        }
    }

    public String getVoice() {
        return voice;
    }

    public void setVoice(String voice) {
        this.voice = voice;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public String getFromHour() {
        return fromHour;
    }

    public void setFromHour(String fromHour) {
        this.fromHour = fromHour;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public String getUntilHour() {
        return untilHour;
    }

    public void setUntilHour(String untilHour) {
        this.untilHour = untilHour;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
