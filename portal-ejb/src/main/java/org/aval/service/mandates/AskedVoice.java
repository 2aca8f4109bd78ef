package org.aval.service.mandates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A question about voices, as the database is asked: the topic with the one it stands under, the day and its hours, the
 * moment, what was known, and the one voice of a crisis.
 *
 * @param above the code of the topic above, empty at the top
 * @param begin the first moment of the day
 * @param end the first moment after it
 * @param told the last moment of what was known
 * @param voice the mandate of the one voice; the id of no mandate when there is no crisis
 */
record AskedVoice(
        VoiceQuestion question,
        String topic,
        String above,
        LocalDate day,
        OffsetDateTime begin,
        OffsetDateTime end,
        OffsetDateTime moment,
        OffsetDateTime told,
        UUID voice) {

    /** The mandate that nobody has. */
    static final UUID NONE = new UUID(0, 0);

    boolean isKnownNow() {
        return told.equals(Standings.NOW);
    }

    AskedVoice withVoice(UUID named) {
        return new AskedVoice(question, topic, above, day, begin, end, moment, told, named);
    }
}
