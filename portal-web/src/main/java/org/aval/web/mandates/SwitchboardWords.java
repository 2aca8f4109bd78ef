package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.stream.Collectors;
import org.aval.domain.mandates.PreApproval;
import org.aval.service.mandates.SwitchboardList;
import org.aval.service.mandates.SwitchboardVoice;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/** The list for the switchboard, in words. */
@Named("switchboardWords")
@ApplicationScoped
public class SwitchboardWords {

    @Inject
    Texts texts;

    @Inject
    Letterhead letterhead;

    String language() {
        return texts.language();
    }

    String institution() {
        return letterhead.getName();
    }

    /** A word of the list. */
    String word(String key, Object... details) {
        return texts.of("mandates.switchboard." + key, details);
    }

    /** What a column is called. */
    String label(SwitchboardColumn column) {
        return texts.label(column);
    }

    /** Whom to call: the service that passes the question on, never who speaks. */
    public String phone(SwitchboardList list) {
        String number = list.phone().isEmpty() ? letterhead.getHelpPhone() : list.phone();
        return number.isEmpty() ? texts.of("mandates.voices.noPhone") : texts.of("mandates.switchboard.phone", number);
    }

    /** The topic, or that it is everything. */
    public String topic(SwitchboardVoice voice) {
        return voice.topic().isEmpty() ? texts.of("mandates.everyTopic") : voice.topic();
    }

    /** What is not spoken about; empty for nothing. */
    public String without(SwitchboardVoice voice) {
        return voice.without().isEmpty() ? "" : texts.of("mandates.but", String.join(", ", voice.without()));
    }

    /** Where, or that it is everywhere. */
    public String channels(SwitchboardVoice voice) {
        return voice.channels().isEmpty()
                ? texts.of("mandates.everyChannel")
                : voice.channels().stream().sorted().map(texts::label).collect(Collectors.joining(", "));
    }

    /** In which languages. */
    public String languages(SwitchboardVoice voice) {
        return voice.languages().stream()
                .map(spoken -> texts.of("mandates.language." + spoken))
                .collect(Collectors.joining(", "));
    }

    /** Who reads what is said before it is; empty for nobody. */
    public String before(SwitchboardVoice voice) {
        return voice.preApproval() == PreApproval.NONE ? "" : texts.label(voice.preApproval());
    }

    /** Until which day, or today at which hours. */
    public String until(SwitchboardVoice voice) {
        return voice.hours().isEmpty()
                ? texts.of("mandates.voices.until", voice.until())
                : voice.hours().stream()
                        .map(hours -> texts.of("mandates.voices.hours", hour(hours.from()), hour(hours.until())))
                        .collect(Collectors.joining(", "));
    }

    /** What stands in a column, as people read it. */
    String cell(SwitchboardColumn column, SwitchboardVoice voice) {
        return switch (column) {
            case TOPIC -> topic(voice);
            case WITHOUT -> String.join(", ", voice.without());
            case CHANNELS -> channels(voice);
            case NAME -> voice.name();
            case TITLE -> voice.title();
            case UNIT -> voice.unit();
            case LANGUAGES -> languages(voice);
            case BEFORE -> before(voice);
            case DISCLOSURE -> voice.disclosure();
            case SUBSTITUTE -> voice.substitute() == null ? "" : voice.substitute();
            case UNTIL -> until(voice);
            case REFERENCE -> voice.reference();
        };
    }

    private String hour(Instant moment) {
        var at = moment.atZone(letterhead.getZone());
        return texts.of("mandates.hour", at.getHour(), String.format("%02d", at.getMinute()));
    }
}
