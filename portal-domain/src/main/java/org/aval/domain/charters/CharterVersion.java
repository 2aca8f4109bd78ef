package org.aval.domain.charters;

import static org.aval.domain.charters.CharterStep.ABANDON;
import static org.aval.domain.charters.CharterStep.APPROVE;
import static org.aval.domain.charters.CharterStep.ASK_CHANGE;
import static org.aval.domain.charters.CharterStep.ATTACH_OPINION;
import static org.aval.domain.charters.CharterStep.CONFIRM_UNCHANGED;
import static org.aval.domain.charters.CharterStep.DECLINE_UNCHANGED;
import static org.aval.domain.charters.CharterStep.DESCRIBE;
import static org.aval.domain.charters.CharterStep.ENDORSE;
import static org.aval.domain.charters.CharterStep.INSTALL;
import static org.aval.domain.charters.CharterStep.OPEN_CONSULTATION;
import static org.aval.domain.charters.CharterStep.PROPOSE_UNCHANGED;
import static org.aval.domain.charters.CharterStep.RECORD_CONSULTATION;
import static org.aval.domain.charters.CharterStep.REPEAL;
import static org.aval.domain.charters.CharterStep.SCHEDULE;
import static org.aval.domain.charters.CharterStep.SUBMIT;
import static org.aval.domain.charters.CharterStep.WITHDRAW;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One version of a charter.
 *
 * <p>It is drafted, put out to consultation, approved by a body with a resolution, scheduled for a day; that day it
 * comes into force and the previous one is superseded, at the same instant. From approval on it never changes.
 * Nobody approves what they wrote; a change that is asked sends it back to its draft, and the approvals given are void.
 */
@Entity
public class CharterVersion extends VersionSheet {

    protected CharterVersion() {
        // for Jakarta Persistence
    }

    /** A version as it comes from the files that fill a new installation (ruling 13). */
    public static CharterVersion installed(
            Charter charter, String number, ChangeType changeType, CharterState state, Summary summary, Force force) {
        CharterVersion version = new CharterVersion(charter, number, changeType, state, summary);
        version.resolution = force.resolution();
        version.approvedBy = force.approvedBy();
        version.effectiveFrom = force.from();
        version.effectiveTo = force.to();
        return version;
    }

    /** The next version: a copy of an earlier one, or the first of its charter. Who drafts it is its author. */
    public static CharterVersion draft(
            Charter charter, @Nullable CharterVersion base, VersionNumber number, ChangeType change, Act act) {
        Verdict.unless(CharterStep.DRAFT.by().stream().noneMatch(act.by()::is), "charters.notYourOffice")
                .orRefuse();
        CharterVersion version =
                new CharterVersion(charter, number.toString(), change, CharterState.DRAFT, new Summary("", ""));
        version.basedOn = base == null ? null : base.id;
        version.draftedBy = act.by().person();
        version.authors.add(act.by().person());
        version.journal.add(JournalEntry.of(CharterStep.DRAFT, null, CharterState.DRAFT, act));
        return version;
    }

    private CharterVersion(Charter charter, String number, ChangeType changeType, CharterState state, Summary summary) {
        this.id = UUID.randomUUID();
        this.charter = charter;
        this.number = number;
        this.changeType = changeType;
        this.state = state;
        this.summaryFr = summary.fr();
        this.summaryEn = summary.en();
        this.approvals = Approvals.needing(charter.getApprovalsNeeded());
    }

    /** An installed version has its words: those that were approved are frozen, and the portal says where they came from. */
    public void installedWith(CharterFacts.Digests digests, Act act) {
        if (state != CharterState.DRAFT && state != CharterState.IN_CONSULTATION) {
            freeze(digests);
        }
        publishedOn = effectiveFrom;
        review.dueOn(effectiveFrom == null ? null : effectiveFrom.plusMonths(charter.getReviewCycleMonths()));
        journal.add(JournalEntry.of(INSTALL, null, state, act));
    }

    /** Tells what changes, and how long what was signed before still counts after a MAJOR version comes into force. */
    public void describe(Summary summary, int grace, Act act, CharterFacts facts) {
        advance(DESCRIBE, act, facts);
        summaryFr = summary.fr().strip();
        summaryEn = summary.en().strip();
        graceDays = grace;
    }

    /** Whoever writes in it is one of its authors, and will not approve it. */
    public void writtenBy(UUID person) {
        authors.add(person);
    }

    /** Complete in both languages and covering what is mandatory: everybody concerned may say what they think. */
    public void openConsultation(Act act, CharterFacts facts) {
        advance(OPEN_CONSULTATION, act, facts);
    }

    /** A body was heard. */
    public void recordConsultation(Consultation heard, Act act, CharterFacts facts) {
        Verdict.unless(heard.heldOn().isAfter(facts.today()), "charters.heardInTheFuture")
                .orRefuse();
        advance(RECORD_CONSULTATION, act, facts);
        consultations.add(heard);
    }

    /**
     * The minutes or the opinion of a body that was heard, as it came on paper.
     *
     * @param line which of the opinions recorded, the first is 0
     */
    public void attachOpinion(int line, Act act, CharterFacts facts) {
        Verdict.unless(line < 0 || line >= consultations.size(), "charters.opinion.unknown")
                .orRefuse();
        advance(ATTACH_OPINION, act, facts);
    }

    /** The text stands still from here on, until it is approved or comes back. */
    public void submit(Act act, CharterFacts facts) {
        advance(SUBMIT, act, facts);
        approvals.begin();
    }

    /** One approval among several; another one is still needed. */
    public void endorse(Act act, CharterFacts facts) {
        advance(ENDORSE, act, facts);
        approvals.answer(ApprovalAnswer.APPROVED, facts.sha256().both(), act);
    }

    /** The last approval, with the resolution of the body: from here on the words never change. */
    public void approve(String body, String number, Act act, CharterFacts facts) {
        Verdict.unless(body.isBlank() || number.isBlank(), "charters.resolutionMissing")
                .orRefuse();
        advance(APPROVE, act, facts);
        approvals.answer(ApprovalAnswer.APPROVED, facts.sha256().both(), act);
        approvedBy = body.strip();
        resolution = number.strip();
        freeze(facts.sha256());
    }

    /** Not like this: back to its draft, and the approvals given are void. */
    public void askChange(Act act, CharterFacts facts) {
        explained(act);
        advance(ASK_CHANGE, act, facts);
        approvals.answer(ApprovalAnswer.CHANGE_ASKED, facts.sha256().both(), act);
    }

    /** In force from that day on; the version before is in force until the day before. */
    public void schedule(LocalDate from, @Nullable CharterVersion before, Act act, CharterFacts facts) {
        verdict(SCHEDULE, act.by(), facts).and(() -> mayBegin(from, facts)).orRefuse();
        if (before != null && before.effectiveTo == null) {
            before.effectiveTo = from.minusDays(1);
        }
        advance(SCHEDULE, act, facts);
        effectiveFrom = from;
        publishedOn = act.effectiveOn();
        review.dueOn(from.plusMonths(charter.getReviewCycleMonths()));
    }

    /**
     * It does not come into force that day; the version before stays in force as if this one had never been announced.
     *
     * @param before the version it would have superseded
     */
    public void withdraw(@Nullable CharterVersion before, Act act, CharterFacts facts) {
        explained(act);
        LocalDate announced = effectiveFrom;
        advance(WITHDRAW, act, facts);
        if (before != null && announced != null && announced.minusDays(1).equals(before.effectiveTo)) {
            before.stays();
        }
        effectiveFrom = null;
        publishedOn = null;
        review.dueOn(null);
    }

    /** Nothing follows any more; a text that was repealed stays repealed. */
    private void stays() {
        effectiveTo = state == CharterState.SCHEDULED ? null : effectiveTo;
    }

    /** Can a version come into force that day? Never in the past, never without notice, never before the last one. */
    public static Verdict mayBegin(LocalDate from, CharterFacts facts) {
        return Verdict.unless(from.isBefore(facts.today()), "charters.publishedInThePast")
                .and(() -> Verdict.unless(from.isBefore(facts.earliest()), "charters.tooSoon", facts.earliest()));
    }

    /** The owner looked at it again and finds that it may stay as it is. */
    public void proposeUnchanged(Act act, CharterFacts facts) {
        explained(act);
        advance(PROPOSE_UNCHANGED, act, facts);
        review.propose(act);
    }

    /** Somebody else agrees: it is looked at again after another cycle. */
    public void confirmUnchanged(Act act, CharterFacts facts) {
        advance(CONFIRM_UNCHANGED, act, facts);
        review.confirm(act.effectiveOn().plusMonths(charter.getReviewCycleMonths()));
    }

    /** Somebody else does not agree. */
    public void declineUnchanged(Act act, CharterFacts facts) {
        explained(act);
        advance(DECLINE_UNCHANGED, act, facts);
        review.decline();
    }

    /** Not in force any more from today on, and nothing comes in its place. */
    public void repeal(String decision, Act act, CharterFacts facts) {
        explained(act);
        Verdict.unless(decision.isBlank(), "charters.resolutionMissing").orRefuse();
        advance(REPEAL, act, facts);
        effectiveTo = act.effectiveOn().minusDays(1);
        repealedBy = decision.strip();
    }

    /** It will not come to anything. */
    public void abandon(Act act, CharterFacts facts) {
        explained(act);
        advance(ABANDON, act, facts);
    }

    /** May this person take this step now? */
    public Verdict verdict(CharterStep step, Actor actor, CharterFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "charters.wrongState", state)
                .and(() -> CharterRule.refusal(this, step, actor, facts));
    }

    /** Are its words frozen for good? */
    public boolean isFrozen() {
        return sha256Fr != null;
    }

    /** Keeps the digests of its words, once and for all. */
    public void freeze(CharterFacts.Digests digests) {
        if (!isFrozen()) {
            sha256Fr = digests.fr();
            sha256En = digests.en();
        }
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void advance(CharterStep step, Act act, CharterFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        CharterState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    /** What changed, in a sentence, in each language. */
    public record Summary(String fr, String en) {}

    /** The resolution, whose it is, and the days between which the version is in force; the last day is included. */
    public record Force(
            @Nullable String resolution,
            @Nullable String approvedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** From the day of an adoption on, without an end. */
        public static Force by(Adoption adoption) {
            return new Force(adoption.resolution(), adoption.body(), adoption.from(), null);
        }
    }

    /** Where the version stands that day. */
    public CharterStanding standing(LocalDate day) {
        return switch (state) {
            case DRAFT, IN_CONSULTATION, IN_APPROVAL, APPROVED -> CharterStanding.IN_PREPARATION;
            case REPEALED -> byDates(day) == CharterStanding.IN_FORCE && effectiveTo != null
                    ? CharterStanding.IN_FORCE
                    : CharterStanding.REPEALED;
            case ABANDONED -> CharterStanding.ABANDONED;
            case SCHEDULED -> byDates(day);
        };
    }

    /** How far it has come that day, told to those who prepare it. */
    public VersionStage stage(LocalDate day) {
        return VersionStage.valueOf((standing(day) == CharterStanding.IN_PREPARATION ? state : standing(day)).name());
    }

    private CharterStanding byDates(LocalDate day) {
        if (effectiveFrom == null || day.isBefore(effectiveFrom)) {
            return CharterStanding.SCHEDULED;
        }
        return effectiveTo != null && day.isAfter(effectiveTo) ? CharterStanding.SUPERSEDED : CharterStanding.IN_FORCE;
    }
}
