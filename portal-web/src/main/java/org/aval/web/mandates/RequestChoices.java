package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.Represented;
import org.aval.service.mandates.MandateLine;
import org.aval.service.mandates.MandateReader;
import org.aval.service.mandates.TopicOption;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** The answers a request and the decisions about it offer. */
@Named("requestChoices")
@RequestScoped
public class RequestChoices {

    @Inject
    MandateReader reader;

    @Inject
    Options options;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private List<Option> topics;
    private List<Option> accounts;
    private List<MandateLine> passed;

    public List<Option> getTypes() {
        return options.choices(MandateType.class);
    }

    public List<Option> getRepresented() {
        return options.choices(Represented.class);
    }

    public List<Option> getLevels() {
        return options.choices(MessageLevel.class);
    }

    public List<Option> getPreApprovals() {
        return options.choices(PreApproval.class);
    }

    public List<Option> getChannels() {
        return options.choices(Platform.class);
    }

    /** The official accounts one can ask to speak on, each with its platform before it. */
    public List<Option> getAccounts() {
        if (accounts == null) {
            accounts = reader.accounts().stream()
                    .map(account -> new Option(
                            account.id().toString(),
                            texts.of(
                                    "mandates.accountOption", account.platform(), account.name(), account.reference())))
                    .toList();
        }
        return accounts;
    }

    public List<Option> getLanguages() {
        return Stream.of("fr", "en")
                .map(code -> new Option(code, texts.of("mandates.language." + code)))
                .toList();
    }

    /** The reasons for which somebody takes a mandate back. */
    public List<Option> getEndReasons() {
        return Stream.of(EndReason.values())
                .filter(EndReason::isDecided)
                .map(reason -> new Option(reason.name(), texts.label(reason)))
                .toList();
    }

    /** Has the reader a mandate of which part may be passed on? */
    public boolean isPassing() {
        return !passable().isEmpty();
    }

    /** No mandate, then those of which part may be passed on. */
    public List<Option> getParents() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("mandates.parent.none"))),
                        passable().stream()
                                .map(line -> new Option(
                                        line.id().toString(),
                                        texts.of("mandates.parentOption", line.reference(), line.endsOn()))))
                .toList();
    }

    private List<MandateLine> passable() {
        if (passed == null) {
            passed = reader.passable(language.getCode());
        }
        return passed;
    }

    /** Each wider topic, then those under it with its name before theirs. */
    public List<Option> getTopics() {
        if (topics == null) {
            topics = new ArrayList<>();
            String wide = "";
            for (TopicOption topic : reader.topics(language.getCode())) {
                wide = topic.wide() ? topic.name() : wide;
                String label = topic.wide() ? topic.name() : texts.of("mandates.topicUnder", wide, topic.name());
                topics.add(new Option(topic.code(), label));
            }
        }
        return topics;
    }
}
