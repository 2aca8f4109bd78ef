package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.service.mandates.MandateRow;
import org.aval.web.shared.Texts;

/** On what and where somebody speaks, in words. */
@Named("mandateScopes")
@ApplicationScoped
public class MandateScopes {

    private static final int SHOWN = 4;

    @Inject
    Texts texts;

    /** All its topics, or that it is about everything. */
    public String topics(MandateRow row) {
        return row.everyTopic() ? texts.of("mandates.everyTopic") : String.join(", ", row.topics());
    }

    /** All its channels, or that it is for everywhere. */
    public String channels(MandateRow row) {
        return row.everyChannel() ? texts.of("mandates.everyChannel") : labels(row.channels());
    }

    /** The first of its channels and how many more there are: for a narrow column. */
    public String channelsInShort(MandateRow row) {
        List<Platform> channels = row.channels();
        return row.everyChannel() || channels.size() <= SHOWN
                ? channels(row)
                : texts.of("mandates.andMore", labels(channels.subList(0, SHOWN - 1)), channels.size() - SHOWN + 1);
    }

    /** The languages spoken. */
    public String languages(MandateRow row) {
        return row.languages().stream()
                .map(spoken -> texts.of("mandates.language." + spoken))
                .collect(Collectors.joining(", "));
    }

    private String labels(List<Platform> channels) {
        return channels.stream().map(texts::label).collect(Collectors.joining(", "));
    }
}
