package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.domain.charters.VersionStage;
import org.aval.domain.people.Audience;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** The answers of the workshop's questions and filters. */
@Named("workshopChoices")
@RequestScoped
public class WorkshopChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    public List<Option> getBodies() {
        return options.choices(ConsultationBody.class);
    }

    public List<Option> getOutcomes() {
        return options.choices(ConsultationOutcome.class);
    }

    public List<Option> getAudiences() {
        return options.choices(Audience.class);
    }

    /** The kinds of texts, none chosen at first. */
    public List<Option> getSorts() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("shared.choose"))),
                        options.choices(CharterKind.class).stream())
                .toList();
    }

    /** The languages one of which counts when the two differ. */
    public List<Option> getLanguages() {
        return Stream.of("fr", "en")
                .map(code -> new Option(code, texts.of("charters.language." + code)))
                .toList();
    }

    public List<Option> getKinds() {
        return options.filter(CharterKind.class);
    }

    /** What is prepared, comes or is in force stands first: it is what the register shows unasked. */
    public List<Option> getStages() {
        return Stream.concat(
                        Stream.of(new Option(Options.ALL, texts.of("charters.stages.current"))),
                        options.choices(VersionStage.class).stream())
                .toList();
    }

    /** Each sort of change with what it asks of people. */
    public List<Option> getChanges() {
        return Stream.of(ChangeType.values())
                .map(change -> new Option(
                        change.name(), texts.label(change) + ". " + texts.of(Texts.key(change) + ".what") + "."))
                .toList();
    }
}
