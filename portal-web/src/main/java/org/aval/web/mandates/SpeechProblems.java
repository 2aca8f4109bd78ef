package org.aval.web.mandates;

import java.util.Map;
import java.util.Objects;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;

/** Beside which field of a line of the ledger the domain's reason is said. */
final class SpeechProblems {

    private static final Map<String, String> FIELDS = Map.of(
            "mandates.speech.saidMissing", "said",
            "mandates.speech.saidLong", "said",
            "mandates.speech.outletLong", "outlet",
            "mandates.speech.noLink", "link",
            "mandates.speech.notSaidYet", "saidOn",
            "mandates.speech.beforeTheMandate", "saidOn",
            "mandates.topic.unknown", "topic",
            "mandates.speech.whyMissing", "why");

    private SpeechProblems() {}

    /** Says it beside its field; above the page when it is about none. */
    static void say(Answers answers, Refusal no) {
        answers.refused(
                no.verdict(), FIELDS.getOrDefault(Objects.toString(no.verdict().why()), ""));
    }
}
