package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateType;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the register of mandates narrows it by.
 *
 * @param phase where a mandate is in its life; null for everything that is not over
 * @param topic the code of a topic: those under it are meant too
 * @param language in which somebody speaks
 * @param unit the code of the unit of who speaks
 * @param flag what is the matter with it today; null for whatever
 * @param words a name, a number, a reference
 * @param day what was in force on a day, instead of a phase; null for today's register
 * @param known as it was known on a day; null for what is known now
 */
public record MandateFilter(
        @Nullable MandatePhase phase,
        @Nullable MandateType type,
        @Nullable String topic,
        @Nullable Platform channel,
        @Nullable String language,
        @Nullable String unit,
        @Nullable MandateFlag flag,
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable LocalDate known,
        MandateOrder order)
        implements Serializable {

    public static final MandateFilter ALL =
            new MandateFilter(null, null, null, null, null, null, null, null, null, null, MandateOrder.HOLDER);

    public boolean isSet() {
        return !withOrder(MandateOrder.HOLDER).equals(ALL);
    }

    /** The same in another order. */
    public MandateFilter withOrder(MandateOrder another) {
        return new MandateFilter(phase, type, topic, channel, language, unit, flag, words, day, known, another);
    }
}
