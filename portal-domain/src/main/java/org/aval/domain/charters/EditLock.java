package org.aval.domain.charters;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who writes in a version: one person at a time. Whoever has given no sign of life for ten minutes is away, and anybody
 * may go on; before that it takes a decision, which is written down.
 */
@Entity
public class EditLock {

    /** How long somebody may think without a sign of life. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Id
    @Column(name = "version_id")
    private UUID charterVersion;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EditState state;

    @Column(name = "holder_id", nullable = false)
    private UUID holder;

    @Column(nullable = false)
    private Instant takenAt;

    @Column(nullable = false)
    private Instant seenAt;

    @ElementCollection
    @CollectionTable(name = "edit_lock_journal", joinColumns = @JoinColumn(name = "edit_lock_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected EditLock() {
        // for Jakarta Persistence
    }

    /** The first to write in a version. */
    public static EditLock first(UUID charterVersion, Act act) {
        EditLock lock = new EditLock();
        lock.charterVersion = charterVersion;
        lock.enter(EditStep.BEGIN, null, act);
        return lock;
    }

    /** Begins to write, or goes on; not while somebody else does. */
    public void begin(Act act) {
        Verdict.unless(isWrittenByAnother(act.by().person(), act.at()), "charters.edit.held")
                .orRefuse();
        if (isHeldBy(act.by().person())) {
            seenAt = act.at();
        } else {
            enter(EditStep.BEGIN, state, act);
        }
    }

    /** Takes the pen out of somebody's hand; what they had saved stays. */
    public void takeOver(Act act) {
        if (isHeldBy(act.by().person()) || state == EditState.FREE) {
            begin(act);
        } else {
            enter(EditStep.TAKE_OVER, state, act);
        }
    }

    /** Lays the pen down; nothing happens when somebody else has it. */
    public void release(Act act) {
        if (isHeldBy(act.by().person())) {
            enter(EditStep.RELEASE, state, act);
        }
    }

    /** A sign of life of who writes. Refused to everybody else: what they typed would overwrite it. */
    public void writes(Act act) {
        Verdict.unless(!isHeldBy(act.by().person()), "charters.edit.notYours").orRefuse();
        seenAt = act.at();
    }

    public boolean isHeldBy(UUID person) {
        return state == EditState.HELD && holder.equals(person);
    }

    /** Is somebody else at it, and not away? */
    public boolean isWrittenByAnother(UUID person, Instant now) {
        return state == EditState.HELD && !holder.equals(person) && now.isBefore(seenAt.plus(PATIENCE));
    }

    private void enter(EditStep step, @Nullable EditState from, Act act) {
        journal.add(JournalEntry.of(step, from, step.to(), act));
        state = step.to();
        holder = act.by().person();
        takenAt = act.at();
        seenAt = act.at();
    }

    public UUID getHolder() {
        return holder;
    }

    public EditState getState() {
        return state;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
