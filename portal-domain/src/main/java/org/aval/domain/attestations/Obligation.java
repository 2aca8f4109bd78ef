package org.aval.domain.attestations;

import static org.aval.domain.attestations.ObligationStep.ASK_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.ASSIGN;
import static org.aval.domain.attestations.ObligationStep.CANCEL;
import static org.aval.domain.attestations.ObligationStep.DECLINE_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.DISMISS_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.EXEMPT;
import static org.aval.domain.attestations.ObligationStep.FAIL_QUIZ;
import static org.aval.domain.attestations.ObligationStep.OPEN;
import static org.aval.domain.attestations.ObligationStep.PASS_QUIZ;
import static org.aval.domain.attestations.ObligationStep.PROPOSE_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.READ_ALL;
import static org.aval.domain.attestations.ObligationStep.REASSIGN;
import static org.aval.domain.attestations.ObligationStep.RECONSIDER;
import static org.aval.domain.attestations.ObligationStep.REFUSE;
import static org.aval.domain.attestations.ObligationStep.REMIND;
import static org.aval.domain.attestations.ObligationStep.SIGN;
import static org.aval.domain.attestations.ObligationStep.SIGN_ON_PAPER;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one person is asked to read, understand and sign, by a day.
 *
 * <p>It is assigned by the feed of human resources or by a campaign, opened, read to the end, its scenarios passed,
 * then signed. The person may refuse, and change their mind. Human resources may propose to exempt until a day;
 * the owner of the policy decides. Nobody ever signs, reads or answers in somebody else's place.
 */
@Entity
public class Obligation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @Column(name = "charter_version_id", nullable = false)
    private UUID charterVersion;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private LocalDate hardLimitOn;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    @Nullable
    private String languageRead;

    private int failedTries;

    @Nullable
    private Instant lastFailureAt;

    @Embedded
    @Nullable
    private Exemption exemption;

    @Embedded
    @Nullable
    private AskedExemption asked;

    @ElementCollection
    @CollectionTable(name = "obligation_journal", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Obligation() {
        // for Jakarta Persistence
    }

    /**
     * The one way in.
     *
     * @param dueOn the last day to sign in good time
     * @param hardLimitOn the day after which the person's director hears of it
     */
    public static Obligation assign(UUID person, Campaign campaign, LocalDate dueOn, LocalDate hardLimitOn, Act act) {
        Obligation obligation = new Obligation();
        obligation.id = UUID.randomUUID();
        obligation.person = person;
        obligation.campaign = campaign;
        obligation.charterVersion = campaign.getCharterVersion();
        obligation.dueOn = dueOn;
        obligation.hardLimitOn = hardLimitOn;
        obligation.state = ObligationState.ASSIGNED;
        obligation.journal.add(JournalEntry.of(ASSIGN, null, ObligationState.ASSIGNED, act));
        return obligation;
    }

    /** The person begins to read. */
    public void open(Act act, Situation facts) {
        advance(OPEN, act, facts);
    }

    /** Every mandatory article was displayed, in this language: the statement will be shown in it. */
    public void finishReading(String language, Act act, Situation facts) {
        advance(READ_ALL, act, facts);
        languageRead = language;
    }

    /** A finished try of the scenarios: passed goes on to the signature, failed counts towards the pause. */
    public void answer(QuizAttempt attempt, Act act, Situation facts) {
        boolean passed = attempt.isPassed(campaign.getQuiz());
        advance(passed ? PASS_QUIZ : FAIL_QUIZ, act, facts);
        if (!passed) {
            failedTries++;
            lastFailureAt = act.at();
        }
    }

    /** The person's own signature; what was signed is kept by the {@link Attestation}. */
    public void sign(Act act, Situation facts) {
        advance(SIGN, act, facts);
    }

    /** Signed by hand on a day that is past, in this language; human resources record it. */
    public void signOnPaper(String language, LocalDate day, Act act, Situation facts) {
        Verdict.unless(day.isAfter(facts.today()), "attestations.paper.future").orRefuse();
        advance(SIGN_ON_PAPER, act, facts);
        languageRead = language;
    }

    /** The person asks for a release until a day, with a reason. */
    public void askExemption(LocalDate until, Act act, Situation facts) {
        explained(act);
        endsLater(until, facts);
        advance(ASK_EXEMPTION, act, facts);
        asked = new AskedExemption(until, act.motive());
    }

    /** Human resources do not take up what the person asked for, with a reason. */
    public void dismissExemption(Act act, Situation facts) {
        explained(act);
        advance(DISMISS_EXEMPTION, act, facts);
        asked = AskedExemption.NONE;
    }

    /** The person declines; a reason is welcome, never required. */
    public void refuse(Act act, Situation facts) {
        advance(REFUSE, act, facts);
    }

    /** The person who refused takes it up again. */
    public void reconsider(Act act, Situation facts) {
        advance(RECONSIDER, act, facts);
    }

    /** The manager or human resources recall the obligation to the person. */
    public void remind(Act act, Situation facts) {
        advance(REMIND, act, facts);
    }

    /** Human resources propose a release until a day, with a reason. */
    public void proposeExemption(LocalDate until, Act act, Situation facts) {
        explained(act);
        endsLater(until, facts);
        advance(PROPOSE_EXEMPTION, act, facts);
        exemption = new Exemption(act.by().person(), act.motive(), until);
        asked = AskedExemption.NONE;
    }

    /** The owner of the policy, who is not the proposer, grants the release. */
    public void exempt(Act act, Situation facts) {
        advance(EXEMPT, act, facts);
    }

    /** The owner of the policy turns the proposal down, with a reason. */
    public void declineExemption(Act act, Situation facts) {
        explained(act);
        advance(DECLINE_EXEMPTION, act, facts);
        exemption = Exemption.NONE;
    }

    /** The release is over: the obligation stands again, due on a new day. */
    public void reassign(LocalDate newDueOn, Act act, Situation facts) {
        advance(REASSIGN, act, facts);
        exemption = Exemption.NONE;
        dueOn = newDueOn;
        hardLimitOn = newDueOn.isAfter(hardLimitOn) ? newDueOn : hardLimitOn;
    }

    /** The obligation has no object any more (left, asked twice): human resources say why. */
    public void cancel(Act act, Situation facts) {
        explained(act);
        advance(CANCEL, act, facts);
    }

    /** May this person take this step now? Asked by the page, by every verb above and by the tests. */
    public Verdict verdict(ObligationStep step, Actor actor, Situation facts) {
        return Verdict.unless(!step.opensFrom(state), "attestations.wrongState", state)
                .and(() -> ObligationRule.refusal(this, step, actor, facts));
    }

    /** The end of the pause after too many failed tries, or null when the way is free (derived, ruling 4). */
    public @Nullable Instant lockedUntil(Instant now) {
        if (state != ObligationState.READ || lastFailureAt == null || failedTries == 0) {
            return null;
        }
        Instant end = lastFailureAt.plus(campaign.getQuiz().pause());
        boolean counts = failedTries % campaign.getQuiz().triesBeforePause() == 0;
        return counts && now.isBefore(end) ? end : null;
    }

    /** How many tries are left before the next pause. */
    public int triesLeft() {
        int limit = campaign.getQuiz().triesBeforePause();
        return limit - failedTries % limit;
    }

    /** Still to be signed though the day is past. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }

    /** Still to be signed and past the last limit: the person's rights are stopped. */
    public boolean isPastHardLimit(LocalDate today) {
        return state.isOpen() && today.isAfter(hardLimitOn);
    }

    /** Was the release granted, and is it over? */
    public boolean isExemptionOver(LocalDate today) {
        LocalDate until = getExemption().exemptUntil();
        return state == ObligationState.EXEMPTED && until != null && today.isAfter(until);
    }

    private static void endsLater(LocalDate until, Situation facts) {
        Verdict.unless(!until.isAfter(facts.today()), "attestations.exemptionMustEndLater")
                .orRefuse();
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void advance(ObligationStep step, Act act, Situation facts) {
        verdict(step, act.by(), facts).orRefuse();
        ObligationState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public UUID getPerson() {
        return person;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public UUID getCharterVersion() {
        return charterVersion;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getHardLimitOn() {
        return hardLimitOn;
    }

    public ObligationState getState() {
        return state;
    }

    public @Nullable String getLanguageRead() {
        return languageRead;
    }

    public int getFailedTries() {
        return failedTries;
    }

    public Exemption getExemption() {
        return exemption == null ? Exemption.NONE : exemption;
    }

    public AskedExemption getAskedExemption() {
        return asked == null ? AskedExemption.NONE : asked;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
