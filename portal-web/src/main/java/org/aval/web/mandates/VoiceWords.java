package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.aval.domain.mandates.PreApproval;
import org.aval.service.mandates.VoiceAnswer;
import org.aval.service.mandates.VoiceLine;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/** Who may speak, in words. */
@Named("voiceWords")
@ApplicationScoped
public class VoiceWords {

    @Inject
    Texts texts;

    @Inject
    Letterhead letterhead;

    /** The sentence above the list: about what, where, in which language, when, and as it was known when. */
    public String sum(VoiceAnswer answer) {
        String form = "mandates.voices."
                + (answer.speaking().isEmpty() ? "nobody" : "these")
                + (answer.now() ? "Now" : "Then");
        return texts.of(
                form,
                answer.topic(),
                answer.channel(),
                texts.of("mandates.spoken." + answer.question().spoken()),
                answer.moment(),
                answer.speaking().size());
    }

    /** That the answer is what was known on a day; empty for what is known now. */
    public String known(VoiceAnswer answer) {
        return answer.known() == null ? "" : texts.of("mandates.voices.asKnown", answer.known());
    }

    /** One voice speaks, until when. */
    public String crisis(VoiceAnswer answer) {
        return texts.of(
                "mandates.voices.crisis",
                answer.topic(),
                answer.crisis().name(),
                answer.crisis().until());
    }

    /** Whom to call: the service that passes the question on, never who speaks. */
    public String phone(VoiceAnswer answer) {
        String number = answer.phone().isEmpty() ? letterhead.getHelpPhone() : answer.phone();
        return number.isEmpty() ? texts.of("mandates.voices.noPhone") : texts.of("mandates.voices.phone", number);
    }

    /** Until when, or at which hours. */
    public String until(VoiceLine line) {
        return line.hours().isEmpty()
                ? texts.of("mandates.voices.until", line.until())
                : line.hours().stream()
                        .map(hours -> texts.of("mandates.voices.hours", hour(hours.from()), hour(hours.until())))
                        .collect(Collectors.joining(", "));
    }

    /** Is what is said shown to somebody first? */
    public boolean isApproved(VoiceLine line) {
        return line.preApproval() != PreApproval.NONE;
    }

    private String hour(Instant moment) {
        ZonedDateTime at = moment.atZone(letterhead.getZone());
        return texts.of("mandates.hour", at.getHour(), String.format("%02d", at.getMinute()));
    }
}
