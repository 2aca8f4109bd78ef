package org.aval.domain.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
 * The account by which somebody signs in to the embedded default, without its password, which is the server's own.
 *
 * <p>Human resources or an administrator lock it on a suspicion (a lost device, a password somebody else knows) and open
 * it again, each with a reason; never their own, and never the last key of the house.
 */
@Entity
@Table(name = "account")
public class LocalAccount {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Version
    private int version;

    private boolean locked;

    private int changes;

    @ElementCollection
    @CollectionTable(name = "account_journal", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected LocalAccount() {
        // for Jakarta Persistence
    }

    /** Nobody gets in with it from now on; whoever is in is out at the next page. */
    public void lock(Act act, int otherAdministrators) {
        advance(AccountStep.LOCK, act, otherAdministrators);
        locked = true;
        changes++;
    }

    /** Its person gets in again, with the same password. */
    public void unlock(Act act, int otherAdministrators) {
        advance(AccountStep.UNLOCK, act, otherAdministrators);
        locked = false;
    }

    /**
     * May this person take this step now?
     *
     * @param otherAdministrators how many other people who hold ADMIN can sign in; only asked when the person holds it
     */
    public Verdict verdict(AccountStep step, Actor actor, int otherAdministrators) {
        return Verdict.unless(!step.opensFrom(state()), "entry.wrongAccountState", state())
                .and(() -> Verdict.unless(step.by().stream().noneMatch(actor::is), "people.notYourOffice"))
                .and(() -> Verdict.unless(actor.isPerson(person), "entry.notOwnAccount"))
                .and(() -> Verdict.unless(step == AccountStep.LOCK && otherAdministrators == 0, "entry.lastKey"));
    }

    /** Does it let its person in? */
    public AccountState state() {
        return locked ? AccountState.LOCKED : AccountState.OPEN;
    }

    private void advance(AccountStep step, Act act, int otherAdministrators) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        verdict(step, act.by(), otherAdministrators).orRefuse();
        journal.add(JournalEntry.of(step, state(), step.to(), act));
    }

    public UUID getPerson() {
        return person;
    }

    public int getVersion() {
        return version;
    }

    /** Counts up whenever sessions end: one that remembers another number is over. */
    public int getChanges() {
        return changes;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
