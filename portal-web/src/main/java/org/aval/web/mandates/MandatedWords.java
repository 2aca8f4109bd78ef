package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.Mandated;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** Whether somebody was mandated, in words. */
@ApplicationScoped
public class MandatedWords {

    @Inject
    Texts texts;

    @Inject
    Language language;

    String language() {
        return language.getCode();
    }

    String why(Refusal no) {
        return texts.why(no.verdict());
    }

    /** Yes or no, who, for what, where, when, and as it was known when. */
    String sentence(Mandated answer) {
        String where = answer.question().channel() == null
                ? texts.of("mandates.mandated.anywhere")
                : texts.of("mandates.mandated.where", answer.question().channel());
        String about = answer.topic() == null
                ? texts.of("mandates.mandated.anything")
                : texts.of("mandates.mandated.about", answer.topic());
        String told = texts.of(
                answer.isYes() ? "mandates.mandated.yes" : "mandates.mandated.no",
                answer.name(),
                where,
                about,
                answer.question().day());
        return answer.question().known() == null
                ? told
                : told + " "
                        + texts.of("mandates.voices.asKnown", answer.question().known());
    }
}
