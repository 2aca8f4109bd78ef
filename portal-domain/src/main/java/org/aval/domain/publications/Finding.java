package org.aval.domain.publications;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing the advice rests on.
 *
 * @param question the question it belongs to
 * @param why the key of the reason's sentence; {@link #ANSWER} and {@link #PAIR} are told by the questions' own words
 * @param contact the role to turn to, null for nobody in particular
 * @param details what the sentence is completed with
 */
public record Finding(Outcome outcome, Question question, String why, @Nullable Role contact, List<String> details)
        implements Serializable {

    /** The answer itself says it. */
    public static final String ANSWER = "publications.answer";

    /** The purpose does not go with the channel; the pair is the only detail. */
    public static final String PAIR = "publications.pair";

    public Finding {
        details = List.copyOf(details);
    }
}
