package org.aval.web.mandates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.VoiceAnswer;
import org.aval.service.mandates.VoiceDesk;
import org.aval.service.mandates.VoiceQuestion;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** The question « who may speak » as the address asks it, and its answer. */
@Named("voiceAsked")
@RequestScoped
public class VoiceAsked {

    @Inject
    VoiceDesk desk;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private VoiceQuestion question;
    private VoiceAnswer answer;
    private String problem = "";

    @PostConstruct
    void ask() {
        String topic = filters.choice("on");
        Platform channel = filters.choice("via", Platform.class);
        String spoken = "en".equals(filters.words("in")) ? "en" : "fr";
        if (topic != null && channel != null) {
            question = new VoiceQuestion(topic, channel, spoken, filters.day("asof"), filters.day("known"));
            answer();
        }
    }

    private void answer() {
        try {
            answer = desk.ask(question, language.getCode());
        } catch (Refusal no) {
            problem = texts.why(no.verdict());
        }
    }

    /** The answer; null when nothing was asked, or there is a reason not to give one. */
    public VoiceAnswer getAnswer() {
        return answer;
    }

    /** Why there is no answer; empty when there is one, or nothing was asked. */
    public String getProblem() {
        return problem;
    }

    /** Did the reader ask for another day, or for what was known on one? */
    public boolean isDated() {
        return filters.day("asof") != null || filters.day("known") != null;
    }

    /** The language asked for; the reader's own before anything was asked. */
    public String getSpoken() {
        return question == null ? language.getCode() : question.spoken();
    }
}
