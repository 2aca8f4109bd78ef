package org.aval.domain.committee;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A place at the committee's table, and who has it.
 *
 * <p>The secretary proposes somebody, the director general appoints them for a term that is renewed once. Whoever sits there
 * undertakes to keep silent. Whether the seat counts on a day is computed: in post, charter signed, interests declared,
 * undertaking given, nothing that stands against it.
 */
@Entity
public class CommitteeSeat {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    @Enumerated(EnumType.STRING)
    private SeatDuty duty;

    @Column(nullable = false)
    private boolean outside;

    @Nullable
    private UUID substituteFor;

    @Embedded
    private SeatTerm term;

    @Enumerated(EnumType.STRING)
    private SeatState state = SeatState.PROPOSED;

    @Nullable
    private LocalDate pledgedOn;

    @Nullable
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "committee_seat_journal", joinColumns = @JoinColumn(name = "committee_seat_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected CommitteeSeat() {
        // for Jakarta Persistence
    }

    private CommitteeSeat(SeatWish wish, int termYears) {
        id = UUID.randomUUID();
        person = wish.person();
        kind = wish.kind();
        duty = wish.duty();
        outside = wish.outside();
        substituteFor = wish.substituteFor();
        term = SeatTerm.first(wish.startsOn(), termYears);
    }

    /** Somebody is proposed for a seat. */
    public static CommitteeSeat propose(SeatWish wish, Act act, SeatFacts facts) {
        CommitteeSeat seat = new CommitteeSeat(wish, facts.termYears());
        SeatRule.refusal(seat, SeatStep.PROPOSE, act.by(), facts).orRefuse();
        seat.journal.add(JournalEntry.of(SeatStep.PROPOSE, null, seat.state, act));
        return seat;
    }

    /** Somebody is appointed, from the first day of the term. */
    public void appoint(Act act, SeatFacts facts) {
        take(SeatStep.APPOINT, act, facts);
    }

    /** Somebody is not appointed, and this is why. */
    public void decline(Act act, SeatFacts facts) {
        take(SeatStep.DECLINE, act, facts);
    }

    /** Who sits here undertakes to keep silent about what is heard here. */
    public void pledge(Act act, SeatFacts facts) {
        take(SeatStep.PLEDGE, act, facts);
        pledgedOn = act.effectiveOn();
    }

    /** One more term. */
    public void renew(Act act, SeatFacts facts) {
        take(SeatStep.RENEW, act, facts);
        term = term.again(facts.termYears());
    }

    /** Who sits here leaves. */
    public void resign(Act act, SeatFacts facts) {
        take(SeatStep.RESIGN, act, facts);
        endedOn = act.effectiveOn();
    }

    /** The seat is taken away, and this is why. */
    public void end(Act act, SeatFacts facts) {
        take(SeatStep.END, act, facts);
        endedOn = act.effectiveOn();
    }

    /** May this person take this step? */
    public Verdict verdict(SeatStep step, Actor actor, SeatFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "committee.wrongState", state)
                .and(() -> SeatRule.refusal(this, step, actor, facts));
    }

    /** What the seat is worth on a day, with what is known of who has it. */
    public SeatStanding standing(SeatHolder holder, LocalDate day) {
        return switch (state) {
            case PROPOSED -> SeatStanding.PROPOSED;
            case DECLINED -> SeatStanding.DECLINED;
            case ENDED -> SeatStanding.ENDED;
            case APPOINTED -> inTerm(holder, day);
        };
    }

    private SeatStanding inTerm(SeatHolder holder, LocalDate day) {
        if (term.startsOn().isAfter(day)) {
            return SeatStanding.UPCOMING;
        }
        if (term.endsOn().isBefore(day)) {
            return SeatStanding.OVER;
        }
        return missing(holder, day).isEmpty() ? SeatStanding.SITTING : SeatStanding.SILENT;
    }

    /** What is missing for the seat to count on a day. */
    public Set<SeatCondition> missing(SeatHolder holder, LocalDate day) {
        return holder.missing(kind.votes(), pledgedOn != null, day);
    }

    private void take(SeatStep step, Act act, SeatFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        SeatState next = step.after(state);
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

    public SeatKind getKind() {
        return kind;
    }

    public SeatDuty getDuty() {
        return duty;
    }

    public boolean isOutside() {
        return outside;
    }

    /** The seat this one takes when its holder is away or withdraws, null for a seat of its own. */
    public @Nullable UUID getSubstituteFor() {
        return substituteFor;
    }

    public SeatTerm getTerm() {
        return term;
    }

    public SeatState getState() {
        return state;
    }

    public @Nullable LocalDate getPledgedOn() {
        return pledgedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
