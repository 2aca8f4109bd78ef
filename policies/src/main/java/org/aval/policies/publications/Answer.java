package org.aval.policies.publications;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered to a question.
 *
 * @param outcome GO, ASK, or STOP: a hard stop
 * @param contact the role to turn to, null for nobody in particular
 * @param sentence the code of the sentence to add, null for none
 * @param labels what the button says, by language
 * @param advice what to do, by language; empty when there is nothing to add
 */
public record Answer(
        String code,
        String outcome,
        @Nullable String contact,
        @Nullable String sentence,
        Map<String, String> labels,
        Map<String, String> advice) {

    public Answer {
        labels = Map.copyOf(labels);
        advice = Map.copyOf(advice);
    }
}
