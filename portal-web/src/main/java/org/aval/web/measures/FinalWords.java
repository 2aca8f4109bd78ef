package org.aval.web.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.measures.FinalState;
import org.aval.domain.measures.FinalStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.measures.FinalRecord;
import org.aval.service.measures.FinalRow;
import org.aval.service.measures.FinalTarget;
import org.aval.service.measures.ItemMeasures;
import org.aval.service.measures.MeasureText;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How measures that follow from a decision are told: their sentences, letters, decisions, timeline. */
@Named("finalWords")
@ApplicationScoped
public class FinalWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    Letterhead institution;

    /** Where a measure stands, in one sentence. */
    public String sentence(FinalRow row) {
        String key = Texts.key(row.state()) + (row.late() ? ".late" : ".sentence");
        return texts.of(key, Objects.requireNonNullElse(row.doneOn(), row.dueOn()));
    }

    /** Under its name in a list: on what, and who sees to it. */
    public String under(FinalRow row) {
        return Stream.of(row.what(), row.owner())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Who sees to it. */
    public String owner(FinalRow row) {
        return row.owner().isEmpty() ? texts.of("measures.byThePortal") : row.owner();
    }

    /** What somebody wrote: the step it was written with. */
    public String label(MeasureText text) {
        String own = "measures.final.written." + text.field();
        return texts.of(texts.has(own) ? own : "measures.written." + text.field());
    }

    /** What may be written to whom it concerns when it is done; empty where nothing is written. */
    String letter(FinalRow row) {
        return row.kind().hasLetter() ? texts.of("measures.letter." + row.kind(), institution.getName()) : "";
    }

    Decision proposing(ItemMeasures shown) {
        return decisions.of(FinalStep.PROPOSE, shown.proposing());
    }

    List<Option> choices(ItemMeasures shown) {
        return shown.targets().stream()
                .map(target -> new Option(target.value(), choice(target)))
                .toList();
    }

    /** Nobody first: who sees to it is chosen, and never falls to whoever stands first in the list. */
    List<Option> owners(ItemMeasures shown) {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("measures.owner.choose"))),
                        shown.owners().stream().map(one -> new Option(one.staffNo(), one.name())))
                .toList();
    }

    private String choice(FinalTarget target) {
        return Stream.of(texts.label(target.kind()), target.what(), target.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Decision decision(FinalStep step, FinalRecord record) {
        FinalRow row = record.row();
        return decisions.of(step, verdict(step, record), texts.label(row.kind()), row.person());
    }

    /** Is the step the reader's, open or greyed with a reason that they can do something about? */
    static boolean isTheirs(FinalStep step, FinalRecord record) {
        String why = verdict(step, record).why();
        return why == null || !why.equals("measures.notYourOffice") && !why.equals("measures.wrongState");
    }

    private static Verdict verdict(FinalStep step, FinalRecord record) {
        return Objects.requireNonNullElse(record.verdicts().get(step), Verdict.GRANTED);
    }

    /** What holds for every measure. */
    List<Condition> holds() {
        return Stream.of("respondents", "quiet", "advice", "undone")
                .map(key -> new Condition(
                        true, texts.of("measures.holds." + key), texts.of("measures.holds." + key + ".why"), ""))
                .toList();
    }

    List<Moment> timeline(FinalRecord record) {
        return timelines.of(record.timeline(), FinalStep.class, FinalState.class);
    }
}
