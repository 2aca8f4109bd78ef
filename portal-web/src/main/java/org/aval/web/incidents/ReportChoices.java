package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What can be chosen on the forms of a report. */
@Named("reportChoices")
@RequestScoped
public class ReportChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    /** What it is about; nothing is chosen for anybody. */
    public List<Option> getCategories() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("incidents.choose"))),
                        options.choices(IncidentCategory.class).stream())
                .toList();
    }

    /** Each category with an example. */
    public List<IncidentCategory> getExamples() {
        return List.of(IncidentCategory.values());
    }

    /** An example of it, in words. */
    public String example(IncidentCategory category) {
        return texts.of(Texts.key(category) + ".example");
    }

    /** What a reporter lets be known. */
    public List<Option> getConfidences() {
        return options.choices(Confidence.class);
    }

    /** For a colleague who is signed in: with or without the name told to others. */
    public List<Option> getOwnConfidences() {
        return getConfidences().stream()
                .filter(option -> !Confidence.ANONYMOUS.name().equals(option.value()))
                .toList();
    }

    /** By what way a report was told. */
    public List<Option> getChannels() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("incidents.choose"))),
                        options.choices(CaseChannel.class).stream()
                                .filter(option -> CaseChannel.told().contains(CaseChannel.valueOf(option.value()))))
                .toList();
    }
}
