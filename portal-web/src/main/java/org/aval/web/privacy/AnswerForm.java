package org.aval.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.aval.domain.shared.Refusal;
import org.aval.service.privacy.TrackField;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** The words around the form in which the question of the law is answered. */
@ApplicationScoped
class AnswerForm {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    Texts texts;

    @Inject
    Answers answers;

    String language() {
        return texts.language();
    }

    String label(TrackField field) {
        return texts.label(field);
    }

    String help(TrackField field) {
        return texts.of(Texts.key(field) + ".help");
    }

    String factorHelp() {
        return texts.of("privacy.factor.help");
    }

    List<Option> answers() {
        return List.of(
                new Option("NO", texts.of("privacy.answer.no")), new Option("YES", texts.of("privacy.answer.yes")));
    }

    /** A number of persons; nothing typed is an unknown one. */
    Integer number(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!NUMBER.matcher(typed.strip()).matches()) {
            throw new Refusal("privacy.noNumber");
        }
        return Integer.valueOf(typed.strip());
    }

    String done(String next) {
        return done("privacy.answered", next);
    }

    String done(String said, String next) {
        answers.done(said);
        answers.keep();
        return next;
    }

    void refused(Refusal no, String field) {
        answers.refused(no.verdict(), field);
    }
}
