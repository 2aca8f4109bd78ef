package org.aval.web.mandates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.Mandated;
import org.aval.service.mandates.MandatedDesk;
import org.aval.service.mandates.MandatedQuestion;

/** mandates/mandated.xhtml: was somebody mandated for a channel and a topic on a day? */
@Named("mandatedPage")
@RequestScoped
public class MandatedPage {

    @Inject
    MandatedDesk desk;

    @Inject
    MandatedAsked asked;

    @Inject
    MandatedWords words;

    private Mandated answer;
    private String problem = "";

    @PostConstruct
    void ask() {
        if (asked.isAsked()) {
            try {
                answer = desk.ask(asked.read(), words.language());
            } catch (Refusal no) {
                problem = words.why(no);
            }
        }
    }

    public MandatedQuestion getQuestion() {
        return asked.read();
    }

    /** The answer; null before the question, and when there is a reason not to give one. */
    public Mandated getAnswer() {
        return answer;
    }

    /** Why there is no answer; empty when there is one. */
    public String getProblem() {
        return problem;
    }

    public String getSentence() {
        return words.sentence(answer);
    }
}
