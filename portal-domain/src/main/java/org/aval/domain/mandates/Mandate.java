package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateStep.ACCEPT;
import static org.aval.domain.mandates.MandateStep.ADVISE;
import static org.aval.domain.mandates.MandateStep.APPROVE_UNIT;
import static org.aval.domain.mandates.MandateStep.CLEAR_INTERESTS;
import static org.aval.domain.mandates.MandateStep.CONFIRM_ACCOUNTS;
import static org.aval.domain.mandates.MandateStep.CONFIRM_GRANT;
import static org.aval.domain.mandates.MandateStep.CORRECT;
import static org.aval.domain.mandates.MandateStep.DESCRIBE;
import static org.aval.domain.mandates.MandateStep.DRAFT;
import static org.aval.domain.mandates.MandateStep.GRANT;
import static org.aval.domain.mandates.MandateStep.PROLONG;
import static org.aval.domain.mandates.MandateStep.REINSTATE;
import static org.aval.domain.mandates.MandateStep.REJECT;
import static org.aval.domain.mandates.MandateStep.RENEW;
import static org.aval.domain.mandates.MandateStep.RESIGN;
import static org.aval.domain.mandates.MandateStep.RESTORE;
import static org.aval.domain.mandates.MandateStep.REVIEW;
import static org.aval.domain.mandates.MandateStep.REVOKE;
import static org.aval.domain.mandates.MandateStep.SUBMIT;
import static org.aval.domain.mandates.MandateStep.SUSPEND;
import static org.aval.domain.mandates.MandateStep.WITHDRAW;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The right to speak for the institution: who, on what, where, from when until when.
 *
 * <p>It is asked for, approved by the unit, reviewed by Communications, granted by whoever has the power, and accepted by
 * the holder. That it is in force is never written here: it follows from what people did, the dates and the conditions.
 */
@Entity
public class Mandate extends WrittenMandate {

    protected Mandate() {
        // for Jakarta Persistence
    }

    private Mandate(String reference, MandateWish wish, Actor by) {
        id = UUID.randomUUID();
        this.reference = reference;
        state = MandateState.DRAFT;
        hands = MandateHands.asked(by.person());
        content = MandateContent.of(wish);
        history = MandateHistory.begun();
    }

    /** Somebody begins to write down a mandate. */
    public static Mandate draft(String reference, MandateWish wish, Act act, MandateFacts facts) {
        Mandate mandate = new Mandate(reference, wish, act.by());
        mandate.begin(DRAFT, act, facts);
        return mandate;
    }

    /** The same voice again, when a mandate ends: a new draft, through every hand again. */
    public static Mandate renewal(String reference, Mandate of, MandateWish wish, Act act, MandateFacts facts) {
        Mandate mandate = new Mandate(reference, wish, act.by());
        mandate.renewalOf = of.id;
        mandate.begin(RENEW, act, facts);
        return mandate;
    }

    /** May somebody ask for this? Asked before there is anything to keep. */
    public static Verdict verdict(MandateWish wish, Actor actor, MandateFacts facts) {
        return MandateRule.refusal(new Mandate("", wish, actor), DRAFT, actor, facts);
    }

    /** What is asked for changes while it is a draft; for whom it is does not. */
    public void describe(MandateWish wish, Act act, MandateFacts facts) {
        Verdict.unless(!wish.holder().equals(getHolder()), "mandates.holderStays")
                .orRefuse();
        content.put(wish);
        advance(DESCRIBE, act, facts);
    }

    /** The unit is asked. */
    public void submit(Act act, MandateFacts facts) {
        advance(SUBMIT, act, facts);
    }

    /** The unit agrees, and gives the time it takes. */
    public void approveUnit(Act act, MandateFacts facts) {
        advance(APPROVE_UNIT, act, facts);
        hands = hands.approved(hand(act.by()));
    }

    /** The opinion of legal counsel, or of the officer for interests. */
    public void advise(Act act, MandateFacts facts) {
        explained(act);
        advance(ADVISE, act, facts);
    }

    /** Communications are in favour. */
    public void review(Act act, MandateFacts facts) {
        advance(REVIEW, act, facts);
        hands = hands.reviewed(hand(act.by()));
    }

    /** Whoever has the power grants it; the holder has some days to accept. */
    public void grant(String cardCode, Act act, MandateFacts facts) {
        Role office = advance(GRANT, act, facts);
        answeredFor(act.by(), office, facts);
        code = cardCode;
        acceptBy = act.effectiveOn().plusDays(facts.law().acceptDays());
        noteTerm();
    }

    /** The holder takes it on. */
    public void accept(Act act, MandateFacts facts) {
        advance(ACCEPT, act, facts);
        acceptedAt = act.at();
    }

    /** Not granted, and why. */
    public void reject(Act act, MandateFacts facts) {
        explained(act);
        advance(REJECT, act, facts);
    }

    /** Not asked for any more. */
    public void withdraw(Act act, MandateFacts facts) {
        advance(WITHDRAW, act, facts);
    }

    /** Nobody speaks under it from this day on, until it is looked at again. */
    public void suspend(LocalDate reviewOn, Act act, MandateFacts facts) {
        explained(act);
        inTime(reviewOn, act, facts);
        Role office = advance(SUSPEND, act, facts);
        pause = new MandatePause(act.effectiveOn(), office, reviewOn, null);
    }

    /** The reason still holds: it is looked at again on another day. */
    public void prolong(LocalDate reviewOn, Act act, MandateFacts facts) {
        explained(act);
        inTime(reviewOn, act, facts);
        LocalDate former = getPause().reviewOn();
        Verdict.unless(former != null && !reviewOn.isAfter(former), "mandates.reviewNotLater")
                .orRefuse();
        advance(PROLONG, act, facts);
        pause = getPause().prolonged(act.effectiveOn(), reviewOn);
    }

    private static void inTime(LocalDate reviewOn, Act act, MandateFacts facts) {
        long days = act.effectiveOn().until(reviewOn, ChronoUnit.DAYS);
        int most = facts.law().suspensionDays();
        Verdict.unless(days < 0 || days > most, "mandates.reviewTooLate", most).orRefuse();
    }

    /** The cause is lifted. */
    public void reinstate(Act act, MandateFacts facts) {
        explained(act);
        advance(REINSTATE, act, facts);
        pause = MandatePause.NONE;
    }

    /** A successor answers for what a predecessor granted. */
    public void confirmGrant(Act act, MandateFacts facts) {
        Role office = advance(CONFIRM_GRANT, act, facts);
        answeredFor(act.by(), office, facts);
    }

    /** The accounts it names are called otherwise now, and are still the ones that are meant. */
    public void confirmAccounts(Act act, MandateFacts facts) {
        advance(CONFIRM_ACCOUNTS, act, facts);
    }

    /** The officer for interests has looked at what touches it: it goes on as it is. */
    public void clearInterests(Act act, MandateFacts facts) {
        explained(act);
        advance(CLEAR_INTERESTS, act, facts);
    }

    /** Its days were written down wrongly. */
    public void correct(LocalDate from, LocalDate until, Act act, MandateFacts facts) {
        explained(act);
        advance(CORRECT, act, facts);
        content.days(from, until);
        Eligibility.first(Eligibility.ofTheDays(wish(), facts)).orRefuse();
        noteTerm();
    }

    /** Taken back, from this day on. */
    public void revoke(EndReason reason, Act act, MandateFacts facts) {
        explained(act);
        advance(REVOKE, act, facts);
        end(reason, act);
    }

    /** What took it back was set aside where it was ordered: the holder speaks again, from this day on. */
    public void restore(Act act, MandateFacts facts) {
        advance(RESTORE, act, facts);
        endedOn = null;
        endReason = null;
    }

    /** The holder gives it back. */
    public void resign(Act act, MandateFacts facts) {
        advance(RESIGN, act, facts);
        end(EndReason.RESIGNED, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(MandateStep step, Actor actor, MandateFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "mandates.wrongState", state)
                .and(() -> MandateRule.refusal(this, step, actor, facts));
    }

    /** What it is worth that day. */
    public MandateStanding standing(MandateFacts facts, boolean paused) {
        return MandateStandings.of(
                new MandateStandings.Bare(
                        state, getStartsOn(), getEndsOn(), acceptBy, Eligibility.lasting(wish(), facts), paused),
                facts.today());
    }

    /** Each condition it has to meet: all of them until it is granted, the lasting ones afterwards. */
    public List<Condition> conditions(MandateFacts facts) {
        return isGranted() ? Eligibility.lasting(wish(), facts) : Eligibility.of(wish(), facts);
    }

    /** What it says, as it could be asked for. */
    public MandateWish wish() {
        return content.wish();
    }

    /** Was it granted, whatever came of it? */
    public boolean isGranted() {
        return code != null;
    }

    /** Has this office given its opinion since it was last submitted? */
    boolean isAdvisedBy(Role office) {
        return history.isAdvisedBy(office);
    }

    int prolongations() {
        return history.prolongations();
    }

    /** Was it this person who last silenced the holder? */
    boolean isSilencedBy(Actor actor) {
        return history.isSilencedBy(actor);
    }

    /** The day since which it stands; this one while it does not. */
    LocalDate standsSince(LocalDate otherwise) {
        return history.standsSince(otherwise);
    }

    /** The days it may be spoken under by what people did so far, and what was known of them when. */
    public List<VoicePicture> voices() {
        return history.voices();
    }

    private void answeredFor(Actor by, Role office, MandateFacts facts) {
        UUID principal = facts.grant().principal();
        hands = hands.granted(principal == null ? hand(by) : principal, office);
    }

    /** Nobody's hand when the portal brings in what the board resolved. */
    private static @Nullable UUID hand(Actor by) {
        return by.is(Role.SYSTEM) ? null : by.person();
    }

    private void noteTerm() {
        history.term(Objects.requireNonNull(getStartsOn()), Objects.requireNonNull(getEndsOn()));
    }

    private void end(EndReason reason, Act act) {
        endedOn = act.effectiveOn();
        endReason = reason;
        pause = MandatePause.NONE;
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void begin(MandateStep step, Act act, MandateFacts facts) {
        MandateRule.refusal(this, step, act.by(), facts).orRefuse();
        history.add(JournalEntry.of(step, null, state, act));
    }

    /** @return the office in which the step was taken */
    private Role advance(MandateStep step, Act act, MandateFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        MandateRule.dayOf(this, act, facts.today()).orRefuse();
        Role office = Objects.requireNonNull(MandateOffice.of(this, step, act.by(), facts));
        MandateState next = step.after(state);
        history.add(JournalEntry.in(office, step, state, next, act));
        state = next;
        return office;
    }
}
