package org.aval.web.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.people.Audience;
import org.aval.domain.scenarios.ScenarioFlaw;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioStep;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.domain.scenarios.ToldFacts;
import org.aval.domain.shared.Verdict;
import org.aval.service.scenarios.ScenarioRecord;
import org.aval.service.scenarios.ScenarioRow;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How scenarios of the institution's own are told. */
@Named("learntScenarioWords")
@ApplicationScoped
public class LearntScenarioWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Options options;

    @Inject
    Timelines timelines;

    /** Its title in the reader's language. */
    public String title(ScenarioRow row) {
        return texts.language().equals("en") ? row.titleEn() : row.titleFr();
    }

    /** Where it stands, in one sentence. */
    public String sentence(ScenarioRow row) {
        String sentence = texts.of(Texts.key(row.state()) + ".sentence");
        return row.flaw() == null ? sentence : texts.of("scenarios.cameBack", sentence, row.flaw());
    }

    /** The language of a text, as people call it. */
    public String language(ScenarioText text) {
        return texts.of("scenarios.language." + text.language());
    }

    /** What it lets its readers know, in one line. */
    public String told(ScenarioRecord record) {
        ToldFacts told = record.wording().told();
        String line = Stream.of(
                        Optional.ofNullable(told.role()).map(texts::label),
                        Optional.of(record.unit()).filter(unit -> !unit.isEmpty()),
                        Optional.ofNullable(told.year()).map(String::valueOf),
                        Optional.ofNullable(told.platform()).map(texts::label))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? texts.of("scenarios.told.nothing") : line;
    }

    /** For whom it is drawn. */
    public String audiences(ScenarioRecord record) {
        return record.audiences().stream().sorted().map(texts::label).collect(Collectors.joining(", "));
    }

    List<Option> flaws() {
        return options.choices(ScenarioFlaw.class);
    }

    List<Option> everybody() {
        return options.choices(Audience.class);
    }

    Decision decision(ScenarioStep step, ScenarioRecord record) {
        return decisions.of(step, verdict(step, record));
    }

    /** Is the step the reader's, open or greyed with a reason that they can do something about? */
    boolean isTheirs(ScenarioStep step, ScenarioRecord record) {
        String why = verdict(step, record).why();
        return why == null || !why.equals("scenarios.notYourOffice") && !why.equals("scenarios.wrongState");
    }

    private static Verdict verdict(ScenarioStep step, ScenarioRecord record) {
        return Objects.requireNonNullElse(record.verdicts().get(step), Verdict.GRANTED);
    }

    List<Moment> timeline(ScenarioRecord record) {
        return timelines.of(record.timeline(), ScenarioStep.class, ScenarioState.class);
    }
}
