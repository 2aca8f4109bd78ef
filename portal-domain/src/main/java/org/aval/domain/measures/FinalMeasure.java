package org.aval.domain.measures;

import static org.aval.domain.measures.FinalStep.CARRY_OUT;
import static org.aval.domain.measures.FinalStep.CHECK;
import static org.aval.domain.measures.FinalStep.DROP;
import static org.aval.domain.measures.FinalStep.FULFIL;
import static org.aval.domain.measures.FinalStep.ORDER;
import static org.aval.domain.measures.FinalStep.PROPOSE;
import static org.aval.domain.measures.FinalStep.START;
import static org.aval.domain.measures.FinalStep.UNDO;
import static org.aval.domain.measures.FinalStep.WAIVE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a decision: proposed with its item, standing with the decision, carried out by the portal where it can,
 * done by somebody by a day or waived with a reason, looked at later, and undone when a review decides otherwise.
 *
 * <p>It lies on a respondent or on nobody: who reported, saw or suffered is never touched.
 */
@Entity
public class FinalMeasure {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    @Column(name = "committee_item_id")
    private UUID item;

    @Enumerated(EnumType.STRING)
    private FinalKind kind;

    @Nullable
    @Column(name = "person_id")
    private UUID person;

    @Nullable
    @Column(name = "record_id")
    private UUID target;

    @Nullable
    @Column(name = "made_id")
    private UUID made;

    @Nullable
    @Column(name = "owner_id")
    private UUID owner;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FinalState state = FinalState.PROPOSED;

    @Nullable
    private LocalDate doneOn;

    @Nullable
    private LocalDate checkOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    private FinalEffect effect;

    @ElementCollection
    @CollectionTable(name = "final_measure_journal", joinColumns = @JoinColumn(name = "final_measure_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected FinalMeasure() {
        // for Jakarta Persistence
    }

    private FinalMeasure(UUID incident, UUID item, FinalWish wish) {
        id = UUID.randomUUID();
        this.incident = incident;
        this.item = item;
        kind = wish.kind();
        person = wish.person();
        target = wish.record();
        owner = wish.owner();
        dueOn = wish.dueOn();
    }

    /** It is proposed with the decision on an item. */
    public static FinalMeasure propose(UUID incident, UUID item, FinalWish wish, Act act, FinalFacts facts) {
        proposing(act.by(), facts)
                .and(() -> wish.complete(act.effectiveOn()))
                .and(() -> Verdict.unless(!facts.respondent(), "measures.onlyRespondents"))
                .orRefuse();
        FinalMeasure proposed = new FinalMeasure(incident, item, wish);
        proposed.journal.add(JournalEntry.of(PROPOSE, null, proposed.state, act));
        return proposed;
    }

    /** May this person propose one with the item of which this is known? */
    public static Verdict proposing(Actor actor, FinalFacts facts) {
        return office(PROPOSE, actor, facts).and(() -> Verdict.unless(!facts.prepared(), "measures.votedByNow"));
    }

    /** The committee does not take it up. */
    public void drop(Act act, FinalFacts facts) {
        take(DROP, act, facts);
    }

    /** The decision it was proposed with stands, and it with it. */
    public void order(Act ofThePortal, FinalFacts facts) {
        take(ORDER, ofThePortal, facts);
    }

    /** The portal began it: this is what somebody now has to sign or to answer. */
    public void start(UUID begun, Act ofThePortal, FinalFacts facts) {
        take(START, ofThePortal, facts);
        made = begun;
    }

    /** The portal did it in its registers. */
    public void carryOut(Act ofThePortal, FinalFacts facts) {
        take(CARRY_OUT, ofThePortal, facts);
        done(ofThePortal, facts);
    }

    /** Somebody did it. */
    public void fulfil(Act act, FinalFacts facts) {
        take(FULFIL, act, facts);
        done(act, facts);
    }

    /** It is not done after all; the reason is written down. */
    public void waive(Act act, FinalFacts facts) {
        take(WAIVE, act, facts);
    }

    /** Somebody looked whether it helped. */
    public void check(FinalEffect found, Act act, FinalFacts facts) {
        take(CHECK, act, facts);
        effect = found;
    }

    /** A review decided otherwise. */
    public void undo(Act ofThePortal, FinalFacts facts) {
        take(UNDO, ofThePortal, facts);
        checkOn = null;
    }

    private void done(Act act, FinalFacts facts) {
        doneOn = act.effectiveOn();
        checkOn = act.effectiveOn().plusDays(facts.checkDays());
    }

    /** May this person take this step now? */
    public Verdict verdict(FinalStep step, Actor actor, FinalFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "measures.wrongState", state)
                .and(() -> office(step, actor, facts, owner))
                .and(() -> Verdict.unless(step == DROP && !facts.prepared(), "measures.votedByNow"))
                .and(() -> Verdict.unless(step == ORDER && !facts.respondent(), "measures.onlyRespondents"))
                .and(() -> Verdict.unless(step == FULFIL && facts.unfinished(), "measures.unfinished"))
                .and(() -> Verdict.unless(step == CHECK && effect != null, "measures.checkedAlready"));
    }

    private static Verdict office(FinalStep step, Actor actor, FinalFacts facts) {
        return office(step, actor, facts, null);
    }

    /** Members take part by sitting on the item; whom a measure was given to does it. */
    private static Verdict office(FinalStep step, Actor actor, FinalFacts facts, @Nullable UUID owner) {
        boolean sits = step.by().contains(Role.ETHICS_MEMBER) && facts.sits();
        boolean given = step.by().contains(Role.EMPLOYEE) && owner != null && actor.isPerson(owner);
        boolean office = step.by().stream()
                .filter(role -> role != Role.ETHICS_MEMBER && role != Role.EMPLOYEE)
                .anyMatch(actor::is);
        return Verdict.unless(!sits && !given && !office, "measures.notYourOffice");
    }

    private void take(FinalStep step, Act act, FinalFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        FinalState next = step.after(state);
        // The reason is sealed like everything written about a case: the journal never holds one.
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The case it belongs to. */
    public UUID getIncident() {
        return incident;
    }

    /** The item of the agenda with whose decision it stands. */
    public UUID getItem() {
        return item;
    }

    public FinalKind getKind() {
        return kind;
    }

    /** The respondent it lies on, null where it lies on nobody. */
    public @Nullable UUID getPerson() {
        return person;
    }

    /** The mandate, role on an account, account or permit it is carried out on. */
    public @Nullable UUID getTarget() {
        return target;
    }

    /** What the portal began: an obligation, a plan. */
    public @Nullable UUID getMade() {
        return made;
    }

    /** Who sees to it. */
    public @Nullable UUID getOwner() {
        return owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public FinalState getState() {
        return state;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    /** When somebody looks whether it helped. */
    public @Nullable LocalDate getCheckOn() {
        return checkOn;
    }

    public @Nullable FinalEffect getEffect() {
        return effect;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
