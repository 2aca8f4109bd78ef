package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateType;
import org.aval.service.mandates.MandateFlag;
import org.aval.service.mandates.MandateOrder;
import org.aval.service.mandates.MandatePhase;
import org.aval.service.mandates.TopicDesk;
import org.aval.service.mandates.TopicLine;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the pages of mandates offer to choose from. */
@Named("mandateChoices")
@RequestScoped
public class MandateChoices {

    /** An indent that a select keeps. */
    private static final String INDENT = "\u2003";

    @Inject
    TopicDesk topics;

    @Inject
    Language language;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private List<Option> list;

    /** The topics, each under the one it belongs to. */
    public List<Option> getTopics() {
        if (list == null) {
            list = topics.choices(language.getCode()).stream().map(this::option).toList();
        }
        return list;
    }

    /** The same, for a filter. */
    public List<Option> getTopicFilter() {
        return options.filter(getTopics());
    }

    /** Where one speaks in public: platforms and media, no messaging between people. */
    public List<Option> getChannels() {
        return Arrays.stream(Platform.values())
                .filter(platform -> !platform.isMessaging())
                .sorted((one, other) -> texts.label(one).compareToIgnoreCase(texts.label(other)))
                .map(platform -> new Option(platform.name(), texts.label(platform)))
                .toList();
    }

    /** The same, for a filter. */
    public List<Option> getChannelFilter() {
        return options.filter(getChannels());
    }

    public List<Option> getLanguages() {
        return Stream.of("fr", "en")
                .map(spoken -> new Option(spoken, texts.of("mandates.language." + spoken)))
                .toList();
    }

    /** The same, for a filter. */
    public List<Option> getLanguageFilter() {
        return options.filter(getLanguages());
    }

    List<Option> phases() {
        return Stream.concat(
                        Stream.of(new Option(Options.ALL, texts.of("mandates.notOver"))),
                        options.choices(MandatePhase.class).stream())
                .toList();
    }

    List<Option> types() {
        return options.filter(MandateType.class);
    }

    /** @param interests may the reader know that an interest touches a mandate */
    List<Option> flags(boolean interests) {
        return options.filter(options.choices(MandateFlag.class).stream()
                .filter(option -> interests || !option.value().equals(MandateFlag.TOUCHED.name()))
                .toList());
    }

    List<Option> orders() {
        return options.choices(MandateOrder.class);
    }

    private Option option(TopicLine topic) {
        return new Option(topic.code(), (topic.isUnder() ? INDENT : "") + topic.name());
    }
}
