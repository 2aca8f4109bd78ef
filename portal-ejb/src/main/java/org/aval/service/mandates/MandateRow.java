package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of mandates.
 *
 * @param topics their names in the reader's language; empty for every topic
 * @param channels empty for every platform and medium
 * @param place where it stands in the order of names
 */
public record MandateRow(
        UUID id,
        String reference,
        String name,
        String staffNo,
        MandateType type,
        MandateStanding standing,
        List<String> topics,
        boolean everyTopic,
        List<Platform> channels,
        boolean everyChannel,
        List<String> languages,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String place)
        implements Serializable {

    public MandateRow {
        topics = List.copyOf(topics);
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
    }

    MandateRow worth(MandateStanding worth) {
        return new MandateRow(
                id,
                reference,
                name,
                staffNo,
                type,
                worth,
                topics,
                everyTopic,
                channels,
                everyChannel,
                languages,
                unit,
                from,
                until,
                place);
    }
}
