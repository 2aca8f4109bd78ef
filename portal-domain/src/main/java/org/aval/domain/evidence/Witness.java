package org.aval.domain.evidence;

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
 * Somebody outside the portal who keeps what the log said it was: a union, an archive, the privacy officer. Whoever runs the
 * portal cannot change what a witness holds.
 */
@Entity
@Table(name = "evidence_witness")
public class Witness {

    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private WitnessWay way;

    @Column(nullable = false, updatable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    private WitnessState state = WitnessState.NAMED;

    @ElementCollection
    @CollectionTable(name = "evidence_witness_journal", joinColumns = @JoinColumn(name = "evidence_witness_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Witness() {
        // for Jakarta Persistence
    }

    /**
     * Somebody keeps checkpoints from now on.
     *
     * @param again does a witness stand there already
     */
    public static Witness name(String name, WitnessWay way, String place, boolean again, Act act) {
        naming(name, way, place, again, act.by()).orRefuse();
        Witness witness = new Witness();
        witness.id = UUID.randomUUID();
        witness.name = name;
        witness.way = way;
        witness.place = place;
        witness.journal.add(JournalEntry.of(WitnessStep.NAME, null, WitnessState.NAMED, act));
        return witness;
    }

    /** May this person name it? */
    public static Verdict naming(String name, WitnessWay way, String place, boolean again, Actor actor) {
        return ofTheOffice(WitnessStep.NAME, actor)
                .and(() -> Verdict.unless(name.isBlank() || name.length() > LONGEST_NAME, "evidence.nameMissing"))
                .and(() -> Verdict.unless(way == WitnessWay.MAIL && !way.accepts(place), "evidence.noAddress"))
                .and(() -> Verdict.unless(!way.accepts(place), "evidence.noFolder"))
                .and(() -> Verdict.unless(again, "evidence.namedAlready"));
    }

    /** It gets no more checkpoints; what it has, it keeps. */
    public void release(Act act) {
        releasing(act.by()).orRefuse();
        journal.add(JournalEntry.of(WitnessStep.RELEASE, state, WitnessState.RELEASED, act));
        state = WitnessState.RELEASED;
    }

    /** May this person release it now? */
    public Verdict releasing(Actor actor) {
        return releasing(state, actor);
    }

    /** The same, of a witness of whom only the state was read. */
    public static Verdict releasing(WitnessState state, Actor actor) {
        return ofTheOffice(WitnessStep.RELEASE, actor)
                .and(() -> Verdict.unless(!WitnessStep.RELEASE.opensFrom(state), "evidence.wrongState", state));
    }

    private static Verdict ofTheOffice(WitnessStep step, Actor actor) {
        return Verdict.unless(step.by().stream().noneMatch(actor::is), "evidence.notYourOffice");
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

    public WitnessWay getWay() {
        return way;
    }

    public String getPlace() {
        return place;
    }

    public WitnessState getState() {
        return state;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
