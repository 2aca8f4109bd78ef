package org.aval.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Texts;

/** What the forms of the settings answer: everything wrong at once, each beside its field; what is done, on the next page. */
@ApplicationScoped
public class SettingsAnswers {

    private static final String MISSING = "settings.missing";

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    /**
     * Says what is wrong.
     *
     * @param labels what the keys of the fields' labels begin with: "settings." for "settings.nameFr"
     * @return is anything wrong?
     */
    boolean wrong(Map<String, Verdict> problems, String labels) {
        problems.forEach((field, verdict) -> {
            if (MISSING.equals(verdict.why())) {
                answers.refused(texts.of("settings.missing.field", texts.of(labels + field)), field);
            } else {
                answers.refused(verdict, field);
            }
        });
        return !problems.isEmpty();
    }

    /** Says why a change was refused, beside a field or above the page. */
    void refused(Refusal no, String field) {
        answers.refused(no.verdict(), field);
    }

    /** Says on the next page that it is done. */
    void done(String key) {
        answers.done(key);
        answers.keep();
    }
}
