package org.aval.domain.departures;

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
import java.time.Instant;
import java.time.LocalDate;
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
 * Somebody left, or went to another unit, and what they held has to find other hands.
 *
 * <p>The database opens it with the line of the person's journal that tells the event. What is to be done follows from the
 * registers at each reading. Human resources, the director of communications or who led the person close it, when nothing
 * is left to be done; never the person.
 */
@Entity
public class Departure {

    private static final Set<Role> OFFICES = EnumSet.of(Role.HR, Role.COMMS, Role.COMMS_DIRECTOR, Role.AUDITOR);

    private static final Set<Role> CLOSERS = EnumSet.of(Role.HR, Role.COMMS_DIRECTOR);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private DepartureKind kind;

    @Enumerated(EnumType.STRING)
    private DepartureState state;

    @Column(nullable = false)
    private LocalDate occurredOn;

    @Column(nullable = false)
    private Instant openedAt;

    @Column(name = "unit_code")
    @Nullable
    private String unit;

    @Column(name = "manager_id")
    @Nullable
    private UUID manager;

    @ElementCollection
    @CollectionTable(name = "departure_journal", joinColumns = @JoinColumn(name = "departure_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Departure() {
        // for Jakarta Persistence
    }

    /** As the database opens one. */
    static Departure opened(DepartureKind kind, UUID person, @Nullable UUID manager, Act ofThePortal) {
        Departure departure = new Departure();
        departure.id = UUID.randomUUID();
        departure.kind = kind;
        departure.person = person;
        departure.manager = manager;
        departure.state = DepartureState.OPEN;
        departure.occurredOn = ofThePortal.effectiveOn();
        departure.openedAt = ofThePortal.at();
        departure.journal.add(JournalEntry.of(DepartureStep.OPEN, null, DepartureState.OPEN, ofThePortal));
        return departure;
    }

    /**
     * Everything is settled.
     *
     * @param open how much is left to be done at this moment
     */
    public void close(Act act, int open) {
        verdict(act.by(), open).orRefuse();
        DepartureState from = state;
        state = DepartureState.CLOSED;
        journal.add(JournalEntry.of(DepartureStep.CLOSE, from, state, act));
    }

    /**
     * May this person close it now?
     *
     * @param open how much is left to be done
     */
    public Verdict verdict(Actor actor, int open) {
        boolean office = CLOSERS.stream().anyMatch(actor::is) || actor.person().equals(manager);
        return Verdict.unless(state == DepartureState.CLOSED, "departures.closedAlready")
                .and(() -> Verdict.unless(actor.isPerson(person), "departures.notYourOwn"))
                .and(() -> Verdict.unless(!office, "departures.notYourOffice"))
                .and(() -> Verdict.unless(open > 0, "departures.stillOpen", open));
    }

    /** May this reader open it? Those who settle it and the auditor; the person as well, while still here. */
    public Verdict mayRead(Actor reader) {
        boolean near = reader.isPerson(person) || reader.person().equals(manager);
        return Verdict.unless(OFFICES.stream().noneMatch(reader::is) && !near, "departures.unknown");
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

    public DepartureKind getKind() {
        return kind;
    }

    public DepartureState getState() {
        return state;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public @Nullable UUID getManager() {
        return manager;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
