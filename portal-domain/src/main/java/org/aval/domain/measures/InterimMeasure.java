package org.aval.domain.measures;

import static org.aval.domain.measures.InterimStep.DECLINE;
import static org.aval.domain.measures.InterimStep.EXPIRE;
import static org.aval.domain.measures.InterimStep.LIFT;
import static org.aval.domain.measures.InterimStep.ORDER;
import static org.aval.domain.measures.InterimStep.PROLONG;
import static org.aval.domain.measures.InterimStep.PROPOSE;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something that is stopped for some days while a case goes on: a mandate, a role on an account, an account.
 *
 * <p>It prejudges nothing. It weighs on respondents only, is proposed with a reason, decided by the chair, looked at again
 * by a day, and ends by being lifted, or by itself when its last day is over. Outside the case nobody learns why something is stopped.
 */
@Entity
public class InterimMeasure {

    /** Steps that make it weigh on somebody, or go on weighing: while the case is open, and on respondents only. */
    private static final Set<InterimStep> WEIGHING = EnumSet.of(PROPOSE, ORDER, PROLONG);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    @Enumerated(EnumType.STRING)
    private InterimKind kind;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "record_id")
    private UUID target;

    @Enumerated(EnumType.STRING)
    private InterimState state = InterimState.PROPOSED;

    @Nullable
    private LocalDate untilOn;

    @ElementCollection
    @CollectionTable(name = "interim_measure_journal", joinColumns = @JoinColumn(name = "interim_measure_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected InterimMeasure() {
        // for Jakarta Persistence
    }

    private InterimMeasure(UUID incident, InterimWish wish) {
        id = UUID.randomUUID();
        this.incident = incident;
        kind = wish.kind();
        person = wish.person();
        target = wish.record();
    }

    /** It is proposed to the chair. */
    public static InterimMeasure propose(UUID incident, InterimWish wish, Act act, InterimFacts facts) {
        proposing(act.by(), facts).orRefuse();
        InterimMeasure proposed = new InterimMeasure(incident, wish);
        proposed.journal.add(JournalEntry.of(PROPOSE, null, proposed.state, act));
        return proposed;
    }

    /** May this person propose one, on somebody of whom this is known? */
    public static Verdict proposing(Actor actor, InterimFacts facts) {
        return Verdict.unless(PROPOSE.by().stream().noneMatch(actor::is), "measures.notYourOffice")
                .and(() -> weighing(facts));
    }

    /** It holds from now on, until this day at the latest. */
    public void order(LocalDate until, Act act, InterimFacts facts) {
        inTime(until, act, facts);
        take(ORDER, act, facts);
        untilOn = until;
    }

    /** The chair does not order it. */
    public void decline(Act act, InterimFacts facts) {
        take(DECLINE, act, facts);
    }

    /** The reason still holds: it goes on until another day. */
    public void prolong(LocalDate until, Act act, InterimFacts facts) {
        inTime(until, act, facts);
        Verdict.unless(untilOn != null && !until.isAfter(untilOn), "measures.notLater")
                .orRefuse();
        take(PROLONG, act, facts);
        untilOn = until;
    }

    /** It does not hold any more. */
    public void lift(Act act, InterimFacts facts) {
        take(LIFT, act, facts);
        untilOn = null;
    }

    /** Its last day is over and nobody put it off: it ends by itself. */
    public void expire(Act act, InterimFacts facts) {
        verdict(EXPIRE, act.by(), facts)
                .and(() ->
                        Verdict.unless(untilOn == null || !act.effectiveOn().isAfter(untilOn), "measures.notOverYet"))
                .orRefuse();
        take(EXPIRE, act, facts);
        untilOn = null;
    }

    /** May this person take this step now? */
    public Verdict verdict(InterimStep step, Actor actor, InterimFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "measures.wrongState", state)
                .and(() -> Verdict.unless(step.by().stream().noneMatch(actor::is), "measures.notYourOffice"))
                .and(() -> WEIGHING.contains(step) ? weighing(facts) : Verdict.GRANTED)
                .and(() -> step == PROLONG ? prolonging(actor, facts) : Verdict.GRANTED);
    }

    private static Verdict weighing(InterimFacts facts) {
        return Verdict.unless(!facts.respondent(), "measures.onlyRespondents")
                .and(() -> Verdict.unless(!facts.open(), "measures.caseOver"));
    }

    /** Nobody alone keeps somebody silent for long: another person says that it goes on, and not for ever. */
    private Verdict prolonging(Actor actor, InterimFacts facts) {
        long done = journal.stream()
                .filter(line -> line.step().equals(PROLONG.name()))
                .count();
        boolean same = journal.stream()
                .filter(line ->
                        line.step().equals(PROLONG.name()) || line.step().equals(ORDER.name()))
                .reduce((first, second) -> second)
                .filter(line -> line.author().equals(actor.staffNo()))
                .isPresent();
        return Verdict.unless(done >= facts.prolongations(), "measures.prolongedEnough", facts.prolongations())
                .and(() -> Verdict.unless(same, "measures.prolongedByAnother"));
    }

    private static void inTime(LocalDate until, Act act, InterimFacts facts) {
        long days = act.effectiveOn().until(until, ChronoUnit.DAYS);
        Verdict.unless(days < 1 || days > facts.mostDays(), "measures.tooLong", facts.mostDays())
                .orRefuse();
    }

    private void take(InterimStep step, Act act, InterimFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        InterimState next = step.after(state);
        Role office = act.by().is(Role.SYSTEM)
                ? Role.SYSTEM
                : step.by().stream().filter(act.by()::is).sorted().findFirst().orElse(Role.EMPLOYEE);
        // The reason is sealed like everything written about a case: the journal never holds one.
        journal.add(JournalEntry.in(office, step, state, next, act));
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

    public InterimKind getKind() {
        return kind;
    }

    /** The respondent it weighs on. */
    public UUID getPerson() {
        return person;
    }

    /** The mandate, the role on an account, or the account it is carried out on. */
    public UUID getTarget() {
        return target;
    }

    public InterimState getState() {
        return state;
    }

    /** Until when it holds, null while it does not. */
    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
