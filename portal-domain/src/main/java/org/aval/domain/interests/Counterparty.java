package org.aval.domain.interests;

import static org.aval.domain.interests.CounterpartyStep.DESCRIBE;
import static org.aval.domain.interests.CounterpartyStep.JOIN;
import static org.aval.domain.interests.CounterpartyStep.TYPE;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * With whom somebody has a link: a company, a foundation, a university.
 *
 * <p>It begins as a declarant typed it. The officer sets it right, adds how else it is called and to which group it
 * belongs, so that the same company is one thing whoever names it.
 */
@Entity
public class Counterparty {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private CounterpartyKind kind;

    @Enumerated(EnumType.STRING)
    private CounterpartySector sector;

    @Column(name = "parent_id")
    @Nullable
    private UUID parent;

    @Column(name = "same_as_id")
    @Nullable
    private UUID sameAs;

    @Enumerated(EnumType.STRING)
    private CounterpartyState state;

    @ElementCollection
    @CollectionTable(name = "counterparty_alias", joinColumns = @JoinColumn(name = "counterparty_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "counterparty_journal", joinColumns = @JoinColumn(name = "counterparty_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Counterparty() {
        // for Jakarta Persistence
    }

    /** Somebody names one that nobody has named so far. */
    public static Counterparty typed(CounterpartyWording wording, Act act) {
        Counterparty counterparty = new Counterparty();
        counterparty.id = UUID.randomUUID();
        counterparty.state = CounterpartyState.TYPED;
        wording.complete().orRefuse();
        counterparty.call(wording);
        counterparty.journal.add(JournalEntry.of(TYPE, null, counterparty.state, act));
        return counterparty;
    }

    /** The officer sets it right. */
    public void describe(CounterpartyWording wording, Act act) {
        verdict(DESCRIBE, act.by()).orRefuse();
        wording.complete().orRefuse();
        Verdict.unless(id.equals(wording.parent()), "interests.counterparty.ownGroup")
                .orRefuse();
        call(wording);
        journal.add(JournalEntry.of(DESCRIBE, state, DESCRIBE.after(state), act));
        state = DESCRIBE.after(state);
    }

    /** It is another spelling of one that is kept: what was signed about it stands, from now on it counts as that one. */
    public void join(Counterparty kept, Act act) {
        verdict(JOIN, act.by()).orRefuse();
        Verdict.unless(id.equals(kept.id), "interests.counterparty.itself")
                .and(() ->
                        Verdict.unless(kept.state == CounterpartyState.JOINED, "interests.counterparty.joinedAlready"))
                .orRefuse();
        sameAs = kept.id;
        follow(kept);
        journal.add(JournalEntry.of(JOIN, state, JOIN.after(state), act));
        state = CounterpartyState.JOINED;
    }

    /** What is said of the one that is kept is said of its other spelling. */
    public void follow(Counterparty kept) {
        sameAs = kept.id;
        kind = kept.kind;
        sector = kept.sector;
        parent = kept.parent;
    }

    /** May this person take this step now? */
    public Verdict verdict(CounterpartyStep step, Actor actor) {
        return Verdict.unless(!step.opensFrom(state), "interests.wrongState", state)
                .and(() -> Verdict.unless(step.by().stream().noneMatch(actor::is), "interests.notYourOffice"));
    }

    private void call(CounterpartyWording wording) {
        name = wording.name();
        kind = wording.kind();
        sector = wording.sector();
        parent = wording.parent();
        aliases.retainAll(wording.aliases());
        aliases.addAll(wording.aliases());
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    /** The one that is kept, for another spelling of it. */
    public @Nullable UUID getSameAs() {
        return sameAs;
    }

    public CounterpartyState getState() {
        return state;
    }

    /** How it is called and where it belongs. */
    public CounterpartyWording wording() {
        return new CounterpartyWording(name, kind, sector, aliases, parent);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
