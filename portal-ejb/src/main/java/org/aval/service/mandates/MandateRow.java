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
 * @param touched is it to be looked at again because of an interest, and does the reader know that
 * @param markLapsed does it show a mark without a permit that counts today
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
        boolean touched,
        boolean markLapsed,
        String place)
        implements Serializable {

    public MandateRow {
        topics = List.copyOf(topics);
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
    }

    MandateRow worth(MandateWorth worth, boolean knows) {
        return new MandateRow(
                id,
                reference,
                name,
                staffNo,
                type,
                worth.standing(),
                topics,
                everyTopic,
                channels,
                everyChannel,
                languages,
                unit,
                from,
                until,
                knows && worth.interests().matched(),
                markLapsed,
                place);
    }
}
