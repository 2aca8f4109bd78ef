package org.aval.service.publications;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Question;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told so far about something they have in mind to post. It lives in their page and nowhere else.
 *
 * @param answers the codes of the answers
 * @param channel where
 * @param day when, null for today
 * @param mandate under which of the person's mandates, null for none
 * @param topic about what, when it is under a mandate
 */
public record PostPlan(
        Map<Question, String> answers,
        @Nullable Platform channel,
        @Nullable LocalDate day,
        @Nullable UUID mandate,
        @Nullable String topic)
        implements Serializable {

    /** Nothing told yet. */
    public static final PostPlan EMPTY = new PostPlan(Map.of(), null, null, null, null);

    public PostPlan {
        EnumMap<Question, String> copy = new EnumMap<>(Question.class);
        copy.putAll(answers);
        answers = copy;
    }

    /** Has every question its answer? Where it is to be posted is the answer to one of them. */
    public boolean isFinished() {
        return channel != null && answers.size() == Question.values().length - 1;
    }

    /** The answers in one line, code by code, as they are kept with what was sent for reading. */
    String inOneLine() {
        return answers.entrySet().stream()
                .map(given -> given.getKey() + "=" + given.getValue())
                .collect(Collectors.joining(" "));
    }
}
