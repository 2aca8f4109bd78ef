package org.aval.web.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.HearingState;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Verdict;
import org.aval.service.hearings.CaseHearings;
import org.aval.service.hearings.HearingRecord;
import org.aval.service.hearings.HearingRow;
import org.aval.service.incidents.CaseRecord;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How hearings are told: their sentences, the clues that are looked at, the rights of who is heard, their decisions. */
@Named("hearingTelling")
@ApplicationScoped
public class HearingTelling {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where it stands, in one sentence. */
    public String sentence(HearingRow row) {
        String key = Texts.key(row.state()) + ".sentence";
        return row.dueOn() == null ? texts.of(key) : texts.of(key, row.dueOn());
    }

    /** The same, to the person who is heard. */
    public String own(HearingRow row) {
        return texts.of(Texts.key(row.state()) + ".own", row.dueOn());
    }

    /** What comes next on the desk, while a case is looked into and its respondents are heard; empty otherwise. */
    public String next(CaseRecord record) {
        boolean now = record.state() == CaseState.INVESTIGATION || record.state() == CaseState.CONTRADICTORY;
        return now && record.reason() == AccessReason.DESK ? texts.of("hearings.next." + record.state()) : "";
    }

    /** A clue, as it is confirmed. */
    public String clue(Clue clue) {
        return texts.of("hearings.clue", clue.kind(), clue.words());
    }

    List<Option> clues(HearingRecord record) {
        return record.clues().stream()
                .map(clue -> new Option(clue.key(), clue(clue)))
                .toList();
    }

    List<Option> pictures(HearingRecord record) {
        return record.offered().stream()
                .map(copy -> new Option(copy.key(), texts.of("hearings.picture.of", copy.number(), copy.page())))
                .toList();
    }

    List<Option> respondents(CaseHearings shown) {
        return shown.missing().stream()
                .map(one -> new Option(one.person().toString(), one.name()))
                .toList();
    }

    Decision preparing(CaseHearings shown) {
        return decisions.of(HearingStep.PREPARE, shown.preparing());
    }

    Decision decision(HearingStep step, Map<HearingStep, Verdict> verdicts, HearingRow row) {
        return decisions.of(step, verdict(step, verdicts), row.person());
    }

    /** Is the step the reader's, open or greyed with a reason that they can do something about? */
    static boolean isTheirs(HearingStep step, Map<HearingStep, Verdict> verdicts) {
        String why = verdict(step, verdicts).why();
        return why == null || !why.equals("hearings.notYourOffice") && !why.equals("hearings.wrongState");
    }

    private static Verdict verdict(HearingStep step, Map<HearingStep, Verdict> verdicts) {
        return Objects.requireNonNullElse(verdicts.get(step), Verdict.GRANTED);
    }

    /** What somebody who is heard may rely on. */
    List<Condition> rights() {
        return lines("assisted", "time", "deciders", "silence");
    }

    /** What whoever puts something to a respondent holds to. */
    List<Condition> duties() {
        return lines("ownKey", "clues", "noNames");
    }

    private List<Condition> lines(String... keys) {
        return Stream.of(keys)
                .map(key -> new Condition(
                        true, texts.of("hearings.holds." + key), texts.of("hearings.holds." + key + ".why"), ""))
                .toList();
    }

    List<Moment> timeline(HearingRecord record) {
        return timelines.of(record.timeline(), HearingStep.class, HearingState.class);
    }
}
