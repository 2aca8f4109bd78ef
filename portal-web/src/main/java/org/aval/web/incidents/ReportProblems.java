package org.aval.web.incidents;

import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a form of a report the reason is said. */
final class ReportProblems {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("incidents.narrativeMissing", "narrative"),
            Map.entry("incidents.tooLong", "narrative"),
            Map.entry("incidents.inTheFuture", "day"),
            Map.entry("incidents.channelMissing", "channel"),
            Map.entry("incidents.wrongCode", "code"),
            Map.entry("incidents.tooManyTries", "code"),
            Map.entry("incidents.busy", "code"),
            Map.entry("incidents.messageMissing", "words"),
            Map.entry("incidents.isOver", "words"),
            Map.entry("incidents.addressWrong", "address"));

    private ReportProblems() {}

    /** Says it beside its field, above the page when it is about none. */
    static void say(Answers answers, Refusal no) {
        answers.refused(
                no.verdict(), FIELDS.getOrDefault(String.valueOf(no.verdict().why()), ""));
    }
}
