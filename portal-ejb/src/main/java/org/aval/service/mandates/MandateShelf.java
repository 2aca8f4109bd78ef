package org.aval.service.mandates;

import org.jspecify.annotations.Nullable;

/**
 * Where the mandates stand that answer one of the reader's filters, each shelf in the orders of the register: those of a
 * year (table mandate_year) and those that are not over (mandate_present). Whatever else the reader asks for is looked up
 * line by line.
 *
 * @param name of the shelf
 * @param filter what the shelf answers
 */
record MandateShelf(String name, Answered filter) {

    /** The filter that a shelf answers; those that leave the fewest lines come first. */
    private enum Answered {
        UNIT,
        TOPIC,
        CHANNEL,
        TYPE,
        LANGUAGE,
        NONE
    }

    static MandateShelf of(MandateFilter filter) {
        if (filter.unit() != null) {
            return new MandateShelf("U:" + filter.unit(), Answered.UNIT);
        }
        if (filter.topic() != null) {
            return new MandateShelf("T:" + filter.topic(), Answered.TOPIC);
        }
        if (filter.channel() != null) {
            return new MandateShelf("C:" + filter.channel(), Answered.CHANNEL);
        }
        if (filter.type() != null) {
            return new MandateShelf("Y:" + filter.type(), Answered.TYPE);
        }
        return filter.language() == null
                ? new MandateShelf("ALL", Answered.NONE)
                : new MandateShelf("L:" + filter.language(), Answered.LANGUAGE);
    }

    /** Does one shelf of what is not over answer all that is asked? Two filters at once leave too few of its lines. */
    static boolean holds(MandateFilter asked) {
        boolean present = asked.phase() == null || asked.phase() == MandatePhase.IN_PERIOD;
        MandateFilter unanswered = of(asked).besides(asked);
        return present
                && new MandateFilter(asked.phase(), null, null, null, null, null, null, null, null, null, asked.order())
                        .equals(unanswered);
    }

    /** What the shelf does not answer. */
    MandateFilter besides(MandateFilter asked) {
        return new MandateFilter(
                asked.phase(),
                but(Answered.TYPE, asked.type()),
                but(Answered.TOPIC, asked.topic()),
                but(Answered.CHANNEL, asked.channel()),
                but(Answered.LANGUAGE, asked.language()),
                but(Answered.UNIT, asked.unit()),
                asked.flag(),
                asked.words(),
                asked.day(),
                asked.known(),
                asked.order());
    }

    private <T> @Nullable T but(Answered answered, @Nullable T asked) {
        return filter == answered ? null : asked;
    }
}
