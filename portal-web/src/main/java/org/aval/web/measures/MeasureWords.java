package org.aval.web.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aval.domain.measures.InterimState;
import org.aval.domain.measures.InterimStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.measures.CaseMeasures;
import org.aval.service.measures.InterimRecord;
import org.aval.service.measures.InterimRow;
import org.aval.service.measures.InterimTarget;
import org.aval.service.measures.MeasureText;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How measures are told: their sentences, what they need, their decisions, their timeline. */
@Named("measureWords")
@ApplicationScoped
public class MeasureWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where an interim measure stands, in one sentence. */
    public String sentence(InterimRow row) {
        String key = Texts.key(row.state()) + (row.late() ? ".late" : ".sentence");
        return row.untilOn() == null ? texts.of(key) : texts.of(key, row.untilOn());
    }

    /** What somebody wrote: the step it was written with. */
    public String label(MeasureText text) {
        return texts.of("measures.written." + text.field());
    }

    Decision proposing(CaseMeasures shown) {
        return decisions.of(InterimStep.PROPOSE, shown.proposing());
    }

    /** What may be stopped, as choices. */
    List<Option> choices(CaseMeasures shown) {
        return shown.targets().stream()
                .map(target -> new Option(value(target), words(target)))
                .toList();
    }

    static String value(InterimTarget target) {
        return target.kind() + ":" + target.record();
    }

    private String words(InterimTarget target) {
        return texts.of("measures.target", target.kind(), target.what(), target.name());
    }

    Decision decision(InterimStep step, InterimRecord record) {
        Verdict may = Objects.requireNonNullElse(record.verdicts().get(step), Verdict.GRANTED);
        return decisions.of(step, may, record.row().person(), record.row().what());
    }

    /** Is the step the reader's, open or greyed with a reason that they can do something about? */
    static boolean isTheirs(InterimStep step, InterimRecord record) {
        String why = Objects.requireNonNullElse(record.verdicts().get(step), Verdict.GRANTED)
                .why();
        return why == null || !why.equals("measures.notYourOffice") && !why.equals("measures.wrongState");
    }

    /** What holds for every interim measure. */
    List<Condition> holds() {
        return List.of("respondents", "quiet", "days").stream()
                .map(key -> new Condition(
                        true, texts.of("measures.holds." + key), texts.of("measures.holds." + key + ".why"), ""))
                .toList();
    }

    List<Moment> timeline(InterimRecord record) {
        return timelines.of(record.timeline(), InterimStep.class, InterimState.class);
    }
}
