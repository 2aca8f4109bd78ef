package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aval.domain.shared.Verdict;

/**
 * Makes a decision of a step, its verdict and the texts around the step's label: with "key" for the label's key,
 * key.question, key.what, key.whom, key.from, key.undo and key.hint, each completed with the same details.
 * A line without a text is left out of the question.
 */
@ApplicationScoped
public class Decisions {

    @Inject
    Texts texts;

    /** The decision for a step, as the verdict leaves it open or closed. */
    public Decision of(Enum<?> step, Verdict verdict, Object... details) {
        String key = Texts.key(step);
        String verb = texts.label(step);
        if (!verdict.granted()) {
            return new Decision(verb, false, texts.why(verdict), "", "", "", "", "");
        }
        String question = line(key + ".question", details);
        return new Decision(
                verb,
                true,
                line(key + ".hint", details),
                question.isEmpty() ? verb : question,
                line(key + ".what", details),
                line(key + ".whom", details),
                line(key + ".from", details),
                line(key + ".undo", details));
    }

    private String line(String key, Object... details) {
        return texts.has(key) ? texts.of(key, details) : "";
    }
}
