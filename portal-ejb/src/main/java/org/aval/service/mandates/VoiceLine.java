package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.VoicePlace;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may speak, and how.
 *
 * @param title how they are to be presented
 * @param unit where they work
 * @param without the topics their mandate leaves out, in the reader's language
 * @param conditions what they keep to
 * @param disclosure the sentence they say about their interests, in the language asked for; may be empty
 * @param substitute who is asked when they cannot; null when nobody is named
 * @param hours when on that day, for a session; empty for all day
 */
public record VoiceLine(
        UUID mandate,
        String reference,
        VoicePlace place,
        MandateType type,
        MandateStanding standing,
        String name,
        String title,
        String unit,
        MessageLevel level,
        PreApproval preApproval,
        List<String> without,
        String conditions,
        String disclosure,
        @Nullable String substitute,
        LocalDate until,
        List<Hours> hours)
        implements Serializable {

    public VoiceLine {
        without = List.copyOf(without);
        hours = List.copyOf(hours);
    }

    /** From when until when. */
    public record Hours(Instant from, Instant until) implements Serializable {}

    /** As it is once what the holder declared is felt: on the topic that was asked about, or on one below it. */
    VoiceLine felt(MandateWorth worth, AskedVoice asked) {
        boolean watched = worth.interests().touches(asked.topic());
        return new VoiceLine(
                mandate,
                reference,
                place,
                type,
                standing,
                name,
                title,
                unit,
                level,
                InterestFacts.stricter(preApproval, watched),
                without,
                conditions,
                watched
                        ? worth.interests()
                                .sentence(disclosure, asked.question().spoken())
                        : disclosure,
                substitute,
                until,
                hours);
    }

    /** May they speak at the moment that was asked about? */
    public boolean isSpeaking() {
        return standing.speaks();
    }
}
