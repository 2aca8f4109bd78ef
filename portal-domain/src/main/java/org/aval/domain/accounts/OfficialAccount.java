package org.aval.domain.accounts;

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
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Objective;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/**
 * An account on a platform that speaks in the institution's name, or pretends to.
 *
 * <p>A unit asks for it and its manager signs with it; Communications look at it, security and where needed privacy have
 * no objection, the director approves, and it is opened when two people look after it and everything on the list is
 * there. Whether it sleeps or has to be silent follows from the facts. Its line stays for ever, and so does its name.
 */
@Entity
public class OfficialAccount {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Embedded
    private AccountPlace place;

    @Embedded
    private AccountPurpose purpose;

    @Embedded
    private AccountCustody custody = AccountCustody.UNKNOWN;

    @Embedded
    private AccountChecks checks = new AccountChecks();

    @Embedded
    private AccountTrail trail = new AccountTrail();

    @ElementCollection
    @CollectionTable(name = "account_objective", joinColumns = @JoinColumn(name = "official_account_id"))
    @Column(name = "objective")
    @Enumerated(EnumType.STRING)
    private Set<Objective> objectives = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "official_account_journal", joinColumns = @JoinColumn(name = "official_account_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected OfficialAccount() {
        // for Jakarta Persistence
    }

    /** What is empty in all its columns comes back as nothing at all: an impostor of which nothing is kept yet. */
    @PostLoad
    void read() {
        trail = Objects.requireNonNullElseGet(trail, AccountTrail::new);
    }

    private OfficialAccount(AccountMarks marks, AccountWish wish, AccountState first) {
        id = marks.id();
        reference = marks.reference();
        code = marks.code();
        place = wish.place();
        purpose = wish.purpose();
        objectives.addAll(wish.objectives());
        state = first;
    }

    /** A unit asks for an account. */
    public static OfficialAccount request(AccountMarks marks, AccountWish wish, Act act, AccountFacts facts) {
        OfficialAccount asked = new OfficialAccount(marks, wish, AccountState.REQUESTED);
        asked.trail.requestedBy(act.by().person());
        return asked.begun(AccountStep.REQUEST, act, facts);
    }

    /** Communications found one that nobody asked for: it has a month to be put in order. */
    public static OfficialAccount discover(
            AccountMarks marks, AccountWish wish, LocalDate putInOrderBy, Act act, AccountFacts facts) {
        OfficialAccount found = new OfficialAccount(marks, wish, AccountState.DISCOVERED);
        found.trail.dueOn(putInOrderBy);
        explained(act);
        return found.begun(AccountStep.DISCOVER, act, facts);
    }

    /** Somebody pretends to be us. */
    public static OfficialAccount impostor(AccountMarks marks, AccountWish wish, Act act, AccountFacts facts) {
        OfficialAccount seen = new OfficialAccount(marks, wish, AccountState.IMPOSTOR);
        explained(act);
        return seen.begun(AccountStep.REPORT_IMPOSTOR, act, facts);
    }

    /** May somebody ask for this? Asked before there is anything to keep. */
    public static Verdict verdict(AccountWish wish, AccountStep step, Actor actor, AccountFacts facts) {
        AccountState first = Objects.requireNonNull(step.to());
        return AccountRule.refusal(new OfficialAccount(AccountMarks.NONE, wish, first), step, actor, facts);
    }

    /** A step that needs no more than its act. */
    public void take(AccountStep step, Act act, AccountFacts facts) {
        if (step.hasOwnVerb()) {
            throw new IllegalArgumentException(step + " has a verb of its own");
        }
        if (step.isExplained()) {
            explained(act);
        }
        advance(step, act, facts);
        AccountEffects.of(step, act, checks, trail);
    }

    /** Found to be in the hands of strangers, or of nobody any more: closed when what it said is kept and its name parked. */
    public void close(AccountClosure closure, Act act, AccountFacts facts) {
        explained(act);
        boolean open = state == AccountState.CLOSING && !closure.isComplete();
        Verdict.unless(open, "accounts.notWoundUp").orRefuse();
        advance(AccountStep.CLOSE, act, facts);
        trail.endedOn(act.effectiveOn());
    }

    /** Somebody gets a role on it. */
    public AccountSeat appoint(UUID person, SeatRole role, SeatFacts about, Act act, AccountFacts facts) {
        AccountSeat.verdict(person, role, about, act.by()).orRefuse();
        advance(AccountStep.APPOINT, act, facts);
        return new AccountSeat(id, person, role, act.effectiveOn());
    }

    /** Somebody has no role on it any more, from this day on. */
    public void relieve(AccountSeat seat, Act act, AccountFacts facts) {
        explained(act);
        Verdict.unless(!seat.getAccount().equals(id) || seat.getUntil() != null, "accounts.noSuchSeat")
                .orRefuse();
        advance(AccountStep.RELIEVE, act, facts);
        seat.end(act.effectiveOn());
    }

    /** What is known of it is written anew; where its keys lie is no place for the keys. */
    public void describe(AccountPurpose told, AccountCustody kept, Set<Objective> aims, Act act, AccountFacts facts) {
        kept.check().and(told::check).orRefuse();
        Verdict.unless(aims.isEmpty(), "accounts.objectiveMissing").orRefuse();
        advance(AccountStep.DESCRIBE, act, facts);
        purpose = told;
        custody = kept;
        objectives.retainAll(aims);
        objectives.addAll(aims);
    }

    /** It is called otherwise from now on; the former name stays on the watch list. */
    public AccountPlace rename(AccountPlace other, Act act, AccountFacts facts) {
        explained(act);
        Verdict.unless(other.platform() != place.platform(), "accounts.otherPlatform")
                .and(other::check)
                .orRefuse();
        advance(AccountStep.RENAME, act, facts);
        AccountPlace former = place;
        place = other;
        return former;
    }

    /** A picture or a paper of what an impostor shows is kept, so that its removal may be asked for. */
    public void store(String sha256, Act act, AccountFacts facts) {
        advance(AccountStep.STORE_EVIDENCE, act, facts);
        trail.evidence(sha256);
    }

    /** May this person take this step now? */
    public Verdict verdict(AccountStep step, Actor actor, AccountFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "accounts.wrongState", state)
                .and(() -> AccountRule.refusal(this, step, actor, facts));
    }

    /** May this reader open it? The offices around accounts, who asked for it and who leads them, who looks after it. */
    public Verdict mayRead(Actor reader, AccountFacts facts) {
        return AccountReaders.verdict(reader, trail, facts);
    }

    /** What it lacks to be open, in the order of the list. */
    public List<AccountCondition> missing(AccountFacts facts) {
        return Arrays.stream(AccountCondition.values())
                .filter(condition -> !condition.isMet(this, facts))
                .toList();
    }

    /** What it is worth today. */
    public AccountStanding standing(AccountFacts facts) {
        AccountPulse pulse = new AccountPulse(
                trail.getOpenedOn(), checks.getLastPostOn(), checks.getAccessReviewedOn(), facts.brokenSince());
        return AccountStanding.of(state, pulse, facts.limits());
    }

    /** Is what people tell there about themselves, so that privacy is asked? */
    public boolean needsPrivacy() {
        return purpose.collectsData() || objectives.stream().anyMatch(Objective::isAboutPatients);
    }

    private OfficialAccount begun(AccountStep step, Act act, AccountFacts facts) {
        AccountRule.refusal(this, step, act.by(), facts).orRefuse();
        journal.add(JournalEntry.of(step, null, state, act));
        return this;
    }

    private void advance(AccountStep step, Act act, AccountFacts facts) {
        if (!act.by().is(Role.SYSTEM)) {
            verdict(step, act.by(), facts).orRefuse();
        }
        AccountState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
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

    public String getCode() {
        return code;
    }

    public AccountState getState() {
        return state;
    }

    public AccountPlace getPlace() {
        return place;
    }

    public AccountPurpose getPurpose() {
        return purpose;
    }

    public AccountCustody getCustody() {
        return custody;
    }

    public AccountChecks getChecks() {
        return checks;
    }

    public AccountTrail getTrail() {
        return trail;
    }

    public Set<Objective> getObjectives() {
        return Set.copyOf(objectives);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
