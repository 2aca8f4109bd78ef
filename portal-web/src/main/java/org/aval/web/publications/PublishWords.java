package org.aval.web.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.TouchedTopic;
import org.aval.domain.publications.Question;
import org.aval.policies.publications.Questions;
import org.aval.service.publications.AdviceSheet;
import org.aval.service.publications.MandateChoice;
import org.aval.web.publications.Answering.Screen;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** How « Puis-je publier ? » speaks: its titles, its help, its answers. */
@ApplicationScoped
public class PublishWords {

    @Inject
    Texts texts;

    @Inject
    Language language;

    String name(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }

    String title(Screen screen, Question question, Supplier<AdviceSheet> advice) {
        return switch (screen) {
            case QUESTION, CHANNEL -> asked(question).questions().get(language.getCode());
            case MANDATE, TOPIC, TIES -> texts.of("publications.publish." + name(screen));
            case ADVICE -> texts.of("publications.publish." + advice.get().outcome());
        };
    }

    String help(Screen screen, Question question, Supplier<AdviceSheet> advice) {
        return switch (screen) {
            case QUESTION, CHANNEL -> asked(question).help().get(language.getCode());
            case MANDATE, TOPIC, TIES -> texts.of("publications.publish." + name(screen) + ".help");
            case ADVICE -> texts.of("publications.publish." + advice.get().outcome() + ".help");
        };
    }

    String progress(Screen screen, Question question, boolean finished) {
        if (screen == Screen.ADVICE) {
            return texts.of(finished ? "publications.publish.finished" : "publications.publish.stoppedAt");
        }
        List<Question> all = List.of(Question.values());
        return texts.of("publications.publish.progress", all.indexOf(question) + 1, all.size());
    }

    List<Option> answers(Question question) {
        return asked(question).answers().stream()
                .map(answer -> new Option(answer.code(), answer.labels().get(language.getCode())))
                .toList();
    }

    List<Option> channels() {
        return Arrays.stream(Platform.values())
                .map(platform -> new Option(platform.name(), texts.label(platform)))
                .toList();
    }

    List<Option> ties(List<TouchedTopic> topics) {
        return topics.stream()
                .map(topic -> new Option(topic.topic(), topic.name().in(language.getCode())))
                .toList();
    }

    String told(MandateChoice choice) {
        List<String> topics =
                choice.topics().stream().map(MandateChoice.TopicChoice::name).toList();
        return texts.of("publications.publish.under", choice.held().reference(), topics);
    }

    private static org.aval.policies.publications.Question asked(Question question) {
        return Questions.read(question.name());
    }
}
