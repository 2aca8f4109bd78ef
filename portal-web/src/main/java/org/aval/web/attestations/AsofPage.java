package org.aval.web.attestations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.AsOf;
import org.aval.service.attestations.AsOfDesk;
import org.aval.service.attestations.AsOfQuestion;
import org.aval.service.attestations.AsOfText;
import org.aval.web.shared.Language;

/** attestations/asof.xhtml: which text bound somebody on a day, and had they signed it? */
@Named("asofPage")
@RequestScoped
public class AsofPage {

    @Inject
    AsOfAsked asked;

    @Inject
    AsOfDesk desk;

    @Inject
    AsOfWords words;

    @Inject
    Language language;

    private AsOfQuestion question;
    private AsOf answer;
    private String problem = "";

    @PostConstruct
    void ask() {
        question = asked.read();
        try {
            answer = desk.read(question, language.getCode());
        } catch (Refusal no) {
            problem = words.why(no);
        }
    }

    public AsOfQuestion getQuestion() {
        return question;
    }

    /** The answer; null when there is a reason not to give one. */
    public AsOf getAnswer() {
        return answer;
    }

    /** Why there is no answer; empty when there is one. */
    public String getProblem() {
        return problem;
    }

    public String getLead() {
        return words.lead(answer);
    }

    public String sentence(AsOfText text) {
        return words.sentence(answer, text);
    }

    public String inForce(AsOfText text) {
        return words.inForce(text);
    }
}
