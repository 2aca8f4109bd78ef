package org.aval.domain.retention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;

/**
 * Counsel keeps a case from being destroyed, by the reference that somebody told counsel. Whether there is such a case is
 * not asked here: counsel who may not know of it learns nothing by holding it. Reasons are sealed beside it.
 */
@Entity
@Table(name = "case_hold")
public class LegalHold {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private HoldState state = HoldState.HELD;

    @ElementCollection
    @CollectionTable(name = "case_hold_journal", joinColumns = @JoinColumn(name = "case_hold_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected LegalHold() {
        // for Jakarta Persistence
    }

    /**
     * Counsel holds what has this reference.
     *
     * @param again is it held already
     */
    public static LegalHold hold(String reference, boolean again, Act act) {
        mayHold(reference, again, act.by()).orRefuse();
        LegalHold held = new LegalHold();
        held.id = UUID.randomUUID();
        held.reference = reference;
        held.journal.add(JournalEntry.of(HoldStep.HOLD, null, HoldState.HELD, act));
        return held;
    }

    /** May this person hold it? */
    public static Verdict mayHold(String reference, boolean again, Actor actor) {
        return Verdict.unless(HoldStep.HOLD.by().stream().noneMatch(actor::is), "retention.notYourOffice")
                .and(() ->
                        Verdict.unless(!reference.matches("INC-\\d{4}-[0-9A-HJ-NP-Z]{4,6}"), "retention.noReference"))
                .and(() -> Verdict.unless(again, "retention.heldAlready"));
    }

    /** Counsel holds it no more. */
    public void lift(Act act) {
        lifting(act.by()).orRefuse();
        journal.add(JournalEntry.of(HoldStep.LIFT, state, HoldState.LIFTED, act));
        state = HoldState.LIFTED;
    }

    /** May this person lift it now? */
    public Verdict lifting(Actor actor) {
        return Verdict.unless(!HoldStep.LIFT.opensFrom(state), "retention.wrongState", state)
                .and(() -> Verdict.unless(HoldStep.LIFT.by().stream().noneMatch(actor::is), "retention.notYourOffice"));
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

    public HoldState getState() {
        return state;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
