package org.aval.domain.incidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.HandCapacity;

/** What stands in the way of a step, beside its state and its office (specification B7.3). */
public final class CaseGuards {

    private final CaseFile file;
    private final CaseCourse course;

    CaseGuards(CaseFile file, CaseCourse course) {
        this.file = file;
        this.course = course;
    }

    Verdict of(CaseStep step, Actor actor, CaseFacts facts) {
        return switch (step) {
            case DECLARE_INADMISSIBLE, DECLARE_DUPLICATE -> answered(facts);
            case REDIRECT -> redirecting(facts);
            case CONTAIN -> Verdict.unless(!facts.evidenceKept(), "incidents.noEvidence");
            case HAND_TO_UNIT -> Verdict.unless(!isMinor(), "incidents.notMinor");
            case CONFIRM_SEVERITY, DECLINE_SEVERITY -> second(step, actor).and(() -> course.answering(actor));
            case HEAR -> hearing(facts);
            case REFER -> referring(facts);
            case ASK_REVIEW -> reviewing(facts);
            case CLOSE -> Verdict.unless(!facts.measuresDone(), "incidents.measuresOpen")
                    .and(() -> answered(facts));
            default -> Verdict.GRANTED;
        };
    }

    /**
     * May this person be asked to work on a case by name? Whoever has a ground against it may not, except that whoever puts
     * things right in a unit leads it.
     *
     * @param grounds that are known from the file, never who reported it: a refusal would tell
     */
    public static Verdict mayWork(HandCapacity capacity, Set<Ground> grounds) {
        Optional<Ground> first = grounds.stream()
                .sorted()
                .filter(ground -> capacity != HandCapacity.UNIT_HANDLER || !Ground.OF_THE_UNIT.contains(ground))
                .findFirst();
        return first.map(ground -> Verdict.refused("incidents.hasGround", ground))
                .orElse(Verdict.GRANTED);
    }

    /**
     * The second person: the chair, of a case that goes to the committee. Of one that goes past the committee, who shares the
     * integrity officer's desk, or the privacy officer where it opens to them.
     */
    private Verdict second(CaseStep step, Actor actor) {
        boolean theirs = file.getDesk() == CaseDesk.SECRETARY
                ? actor.is(Role.ETHICS_CHAIR)
                : actor.is(Role.INTEGRITY_OFFICER) || actor.is(Role.PRIVACY);
        return Verdict.unless(!theirs, "incidents.notYourOffice", step);
    }

    private boolean isMinor() {
        Integer severity = course.severity();
        return severity != null && severity == CaseSeverity.MINOR;
    }

    private static Verdict answered(CaseFacts facts) {
        return Verdict.unless(!facts.privacyAnswered(), "incidents.privacyOpen");
    }

    /** After the way was chosen, only what the committee does not see leaves the house this way. */
    private Verdict redirecting(CaseFacts facts) {
        boolean late = file.getState() != CaseState.TRIAGED && file.getDesk() == CaseDesk.SECRETARY;
        return Verdict.unless(late, "incidents.goesToCommittee").and(() -> answered(facts));
    }

    private Verdict hearing(CaseFacts facts) {
        return Verdict.unless(course.findingsOn() == null, "incidents.noFindings")
                .and(() -> Verdict.unless(!hasSomebodyToHear(), "incidents.nobodyToHear"))
                .and(() -> Verdict.unless(!facts.fileReady(), "incidents.fileNotReady"));
    }

    private Verdict referring(CaseFacts facts) {
        return Verdict.unless(course.proposedSeverity() != null, "incidents.severityProposed")
                .and(() -> Verdict.unless(course.findingsOn() == null, "incidents.noFindings"))
                .and(() -> file.getState() == CaseState.INVESTIGATION
                        ? Verdict.unless(hasSomebodyToHear(), "incidents.mustBeHeard")
                        : Verdict.unless(
                                !facts.heard() && !facts.today().isAfter(file.getDueOn()),
                                "incidents.observationsRunning",
                                file.getDueOn()));
    }

    private boolean hasSomebodyToHear() {
        return file.getParties().stream()
                .anyMatch(party ->
                        party.stands() && party.capacity() == PartyCapacity.RESPONDENT && party.personId() != null);
    }

    private Verdict reviewing(CaseFacts facts) {
        LocalDate decided = course.decidedOn();
        return Verdict.unless(course.isReviewed(), "incidents.reviewedOnce")
                .and(() -> Verdict.unless(
                        decided == null
                                || facts.today()
                                        .isAfter(decided.plusDays(facts.days().review())),
                        "incidents.reviewTooLate"));
    }
}
