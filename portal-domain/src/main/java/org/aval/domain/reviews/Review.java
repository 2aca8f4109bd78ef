package org.aval.domain.reviews;

import static org.aval.domain.reviews.ReviewStep.ASK;
import static org.aval.domain.reviews.ReviewStep.PREPARE;

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
 * A decision is looked at once more, by people who did not decide it. Whether it may be asked for, until when and how often,
 * is the case's to say; here stands who asks, why, and what the panel made of it.
 */
@Entity
public class Review {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    @Enumerated(EnumType.STRING)
    private ReviewSide side;

    @Nullable
    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private ReviewGround ground;

    private LocalDate askedOn;

    private LocalDate dueOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    @Nullable
    @Column(name = "committee_item_id")
    private UUID item;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.ASKED;

    @ElementCollection
    @CollectionTable(name = "review_journal", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Review() {
        // for Jakarta Persistence
    }

    private Review(UUID incident, ReviewWish wish, LocalDate due, Act act) {
        id = UUID.randomUUID();
        this.incident = incident;
        side = wish.side();
        person = wish.person();
        ground = wish.ground();
        askedOn = act.effectiveOn();
        dueOn = due;
    }

    /** Somebody concerned asks; the case's own rules were asked before. */
    public static Review ask(UUID incident, ReviewWish wish, LocalDate due, Act act) {
        Review asked = new Review(incident, wish, due, act);
        asked.journal.add(JournalEntry.of(ASK, null, asked.state, act));
        return asked;
    }

    /** What the panel's decision is to do with the one it looks at: said before anybody votes on it. */
    public void prepare(ReviewOutcome wanted, Act act, ReviewFacts facts) {
        verdict(PREPARE, act.by(), facts).orRefuse();
        outcome = wanted;
        note(PREPARE, act);
    }

    /** The panel decided. @return does another decision take the place of the former one */
    public boolean concluded(UUID decidedItem, Act ofThePortal, ReviewFacts facts) {
        ReviewStep step = outcome == ReviewOutcome.CHANGE ? ReviewStep.CHANGE : ReviewStep.UPHOLD;
        Verdict.unless(outcome == null, "reviews.outcomeMissing")
                .and(() -> Verdict.unless(step == ReviewStep.UPHOLD && facts.adds(), "reviews.upheldAsItWas"))
                .and(() -> verdict(step, ofThePortal.by(), facts))
                .orRefuse();
        item = decidedItem;
        note(step, ofThePortal);
        return step == ReviewStep.CHANGE;
    }

    /** May this person take this step now? */
    public Verdict verdict(ReviewStep step, Actor actor, ReviewFacts facts) {
        boolean sits = step.by().contains(Role.ETHICS_MEMBER) && facts.sits();
        boolean office = step.by().stream()
                .filter(role -> role != Role.ETHICS_MEMBER && role != Role.EMPLOYEE)
                .anyMatch(actor::is);
        return Verdict.unless(!step.opensFrom(state), "reviews.wrongState", state)
                .and(() -> Verdict.unless(!sits && !office, "reviews.notYourOffice"))
                .and(() -> Verdict.unless(step == PREPARE && !facts.prepared(), "reviews.notOnAgenda"));
    }

    private void note(ReviewStep step, Act act) {
        ReviewState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The case whose decision is looked at. */
    public UUID getIncident() {
        return incident;
    }

    public ReviewSide getSide() {
        return side;
    }

    /** The respondent who asked, null for who reported. */
    public @Nullable UUID getPerson() {
        return person;
    }

    public ReviewGround getGround() {
        return ground;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    /** By when a panel decides. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What the panel is to decide, null as long as nobody said it. */
    public @Nullable ReviewOutcome getOutcome() {
        return outcome;
    }

    /** With which item it was decided, null before. */
    public @Nullable UUID getItem() {
        return item;
    }

    public ReviewState getState() {
        return state;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
