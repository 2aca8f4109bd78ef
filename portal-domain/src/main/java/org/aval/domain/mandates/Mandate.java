package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateStep.ACCEPT;
import static org.aval.domain.mandates.MandateStep.ADVISE;
import static org.aval.domain.mandates.MandateStep.APPROVE_UNIT;
import static org.aval.domain.mandates.MandateStep.CONFIRM_GRANT;
import static org.aval.domain.mandates.MandateStep.CORRECT;
import static org.aval.domain.mandates.MandateStep.DESCRIBE;
import static org.aval.domain.mandates.MandateStep.DRAFT;
import static org.aval.domain.mandates.MandateStep.GRANT;
import static org.aval.domain.mandates.MandateStep.REINSTATE;
import static org.aval.domain.mandates.MandateStep.REJECT;
import static org.aval.domain.mandates.MandateStep.RENEW;
import static org.aval.domain.mandates.MandateStep.RESIGN;
import static org.aval.domain.mandates.MandateStep.REVIEW;
import static org.aval.domain.mandates.MandateStep.REVOKE;
import static org.aval.domain.mandates.MandateStep.SUBMIT;
import static org.aval.domain.mandates.MandateStep.SUSPEND;
import static org.aval.domain.mandates.MandateStep.WITHDRAW;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
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
public class Mandate {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Nullable
    private String code;

    @Enumerated(EnumType.STRING)
    private MandateType type;

    @Enumerated(EnumType.STRING)
    private MandateState state;

    @Column(name = "holder_id", nullable = false)
    private UUID holder;

    @Embedded
    private MandateHands hands;

    @Column(name = "parent_id")
    @Nullable
    private UUID parent;

    @Column(name = "renewal_of")
    @Nullable
    private UUID renewalOf;

    @Column(name = "substitute_id")
    @Nullable
    private UUID substitute;

    @Column(name = "moderator_id")
    @Nullable
    private UUID moderator;

    @Embedded
    private MandateReach reach;

    @Embedded
    private MandateLimits limits;

    @ElementCollection
    @CollectionTable(name = "mandate_topic", joinColumns = @JoinColumn(name = "mandate_id"))
    private Set<MandateTopic> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_channel", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    private Set<Platform> channels = EnumSet.noneOf(Platform.class);

    @ElementCollection
    @CollectionTable(name = "mandate_language", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_slot", joinColumns = @JoinColumn(name = "mandate_id"))
    private Set<MandateSlot> slots = new HashSet<>();

    @Nullable
    private LocalDate startsOn;

    @Nullable
    private LocalDate endsOn;

    @Nullable
    private LocalDate acceptBy;

    @Nullable
    private Instant acceptedAt;

    @Embedded
    @Nullable
    private MandatePause pause;

    @Nullable
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    private EndReason endReason;

    @ElementCollection
    @CollectionTable(name = "mandate_term", joinColumns = @JoinColumn(name = "mandate_id"))
    private Set<MandateTerm> terms = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_journal", joinColumns = @JoinColumn(name = "mandate_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Mandate() {
        // for Jakarta Persistence
    }

    private Mandate(String reference, MandateWish wish, Actor by) {
        id = UUID.randomUUID();
        this.reference = reference;
        state = MandateState.DRAFT;
        hands = MandateHands.asked(by.person());
        put(wish);
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
        Verdict.unless(!wish.holder().equals(holder), "mandates.holderStays").orRefuse();
        put(wish);
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
        long days = act.effectiveOn().until(reviewOn, ChronoUnit.DAYS);
        int most = facts.law().suspensionDays();
        Verdict.unless(days < 0 || days > most, "mandates.reviewTooLate", most).orRefuse();
        Role office = advance(SUSPEND, act, facts);
        pause = new MandatePause(act.effectiveOn(), office, reviewOn);
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

    /** Its days were written down wrongly. */
    public void correct(LocalDate from, LocalDate until, Act act, MandateFacts facts) {
        explained(act);
        advance(CORRECT, act, facts);
        startsOn = from;
        endsOn = until;
        Eligibility.first(Eligibility.of(wish(), facts).stream()
                        .filter(condition -> condition.kind().isOfTheWish())
                        .toList())
                .orRefuse();
        noteTerm();
    }

    /** Taken back, from this day on. */
    public void revoke(EndReason reason, Act act, MandateFacts facts) {
        explained(act);
        advance(REVOKE, act, facts);
        end(reason, act);
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
        boolean met = Eligibility.met(Eligibility.lasting(wish(), facts));
        return MandateStandings.of(
                new MandateStandings.Bare(state, startsOn, endsOn, acceptBy, met, paused), facts.today());
    }

    /** Each condition it has to meet: all of them until it is granted, the lasting ones afterwards. */
    public List<Condition> conditions(MandateFacts facts) {
        return isGranted() ? Eligibility.lasting(wish(), facts) : Eligibility.of(wish(), facts);
    }

    /** What it says, as it could be asked for. */
    public MandateWish wish() {
        MandateScope scope = new MandateScope(topics, channels, languages, slots, startsOn, endsOn);
        return new MandateWish(holder, type, reach, limits, scope, substitute, moderator, parent);
    }

    /** Was it granted, whatever came of it? */
    public boolean isGranted() {
        return code != null;
    }

    /** Has this office given its opinion since it was last submitted? */
    boolean isAdvisedBy(Role office) {
        return journal.stream()
                .anyMatch(line ->
                        line.step().equals(ADVISE.name()) && line.actedAs().equals(office.name()));
    }

    /** The days it may be spoken under by what people did so far, and what was known of them when. */
    public List<VoicePicture> voices() {
        return VoicePicture.history(journal, terms);
    }

    private void put(MandateWish wish) {
        holder = wish.holder();
        type = wish.type();
        reach = wish.reach();
        limits = wish.limits();
        substitute = wish.substitute();
        moderator = wish.moderator();
        parent = wish.parent();
        startsOn = wish.scope().startsOn();
        endsOn = wish.scope().endsOn();
        replace(topics, wish.scope().topics());
        replace(channels, wish.scope().channels());
        replace(languages, wish.scope().languages());
        replace(slots, wish.scope().slots());
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
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
        terms.add(
                new MandateTerm(journal.size() - 1, Objects.requireNonNull(startsOn), Objects.requireNonNull(endsOn)));
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
        journal.add(JournalEntry.of(step, null, state, act));
    }

    /** @return the office in which the step was taken */
    private Role advance(MandateStep step, Act act, MandateFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        MandateRule.dayOf(this, act, facts.today()).orRefuse();
        Role office = Objects.requireNonNull(MandateOffice.of(this, step, act.by(), facts));
        Actor narrowed = new Actor(act.by().person(), act.by().staffNo(), Set.of(office));
        MandateState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, new Act(narrowed, act.at(), act.effectiveOn(), act.motive())));
        state = next;
        return office;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    /** What is printed on its card; null before it is granted. */
    public @Nullable String getCode() {
        return code;
    }

    public MandateType getType() {
        return type;
    }

    public MandateState getState() {
        return state;
    }

    public UUID getHolder() {
        return holder;
    }

    public MandateHands getHands() {
        return hands;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public @Nullable UUID getRenewalOf() {
        return renewalOf;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public @Nullable LocalDate getAcceptBy() {
        return acceptBy;
    }

    public @Nullable Instant getAcceptedAt() {
        return acceptedAt;
    }

    public MandatePause getPause() {
        return Objects.requireNonNullElse(pause, MandatePause.NONE);
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public @Nullable EndReason getEndReason() {
        return endReason;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
