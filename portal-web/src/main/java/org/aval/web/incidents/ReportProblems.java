package org.aval.web.incidents;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form of a report the reason is said. */
final class ReportProblems {

    private static final Map<String, String> FIELDS = Map.of(
            "incidents.narrativeMissing", "narrative",
            "incidents.tooLong", "narrative",
            "incidents.inTheFuture", "day",
            "incidents.channelMissing", "channel",
            "incidents.wrongCode", "code",
            "incidents.tooManyTries", "code",
            "incidents.busy", "code",
            "incidents.messageMissing", "words",
            "incidents.isOver", "words");

    private ReportProblems() {}

    /** Says it beside its field, above the page when it is about none. */
    static void say(Answers answers, Refusal no) {
        answers.refused(
                no.verdict(), FIELDS.getOrDefault(String.valueOf(no.verdict().why()), ""));
    }
}
