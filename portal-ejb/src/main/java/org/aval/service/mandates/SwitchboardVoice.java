package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.PreApproval;
import org.aval.service.mandates.VoiceLine.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may speak today, as the switchboard needs to know it: whom to pass a question on to, and no number of theirs.
 *
 * @param topic what it is about, in the reader's language; empty for everything
 * @param without the topics it leaves out, in the reader's language
 * @param channels where; empty for everywhere
 * @param languages "fr", "en"
 * @param disclosure the sentence they say about their interests; may be empty
 * @param substitute who is asked when they cannot; null when nobody is named
 * @param hours when today, for a session; empty for all day
 */
public record SwitchboardVoice(
        UUID mandate,
        String reference,
        String topic,
        String name,
        String title,
        String unit,
        MandateType type,
        List<String> without,
        List<Platform> channels,
        List<String> languages,
        PreApproval preApproval,
        String disclosure,
        @Nullable String substitute,
        LocalDate until,
        List<Hours> hours)
        implements Serializable {

    public SwitchboardVoice {
        without = List.copyOf(without);
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
        hours = List.copyOf(hours);
    }

    SwitchboardVoice about(String another) {
        return with(another, preApproval, disclosure);
    }

    /** As it is once what the holder declared is felt. */
    SwitchboardVoice felt(MandateWorth worth, String language) {
        return worth.watched()
                ? with(
                        topic,
                        InterestFacts.stricter(preApproval, true),
                        worth.interests().sentence(disclosure, language))
                : this;
    }

    private SwitchboardVoice with(String another, PreApproval reading, String sentence) {
        return new SwitchboardVoice(
                mandate,
                reference,
                another,
                name,
                title,
                unit,
                type,
                without,
                channels,
                languages,
                reading,
                sentence,
                substitute,
                until,
                hours);
    }
}
