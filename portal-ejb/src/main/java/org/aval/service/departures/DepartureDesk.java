package org.aval.service.departures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.departures.Departure;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Waiting;

/**
 * The departures and changes of unit, and what each leaves to be settled: for human resources, communications, the auditor
 * and who led the person.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class DepartureDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    DepartureRows rows;

    @Inject
    DepartureTasks tasks;

    @Inject
    DepartureRecords records;

    /** One page, the newest first. Who led people sees theirs. */
    public Page<DepartureRow> list(DepartureFilter filter, PageRequest request, String language) {
        return rows.page(filter, request, acts.now("").by(), language);
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(DepartureFilter filter, String language, Consumer<DepartureRow> reader) {
        rows.each(filter, acts.now("").by(), language, reader);
    }

    /** What waits for the caller. */
    public Waiting waiting() {
        Actor reader = acts.now("").by();
        return tasks.waiting(reader, DepartureRows.isOffice(reader));
    }

    /** One departure. @throws Refusal to whom it does not concern, as if it did not exist */
    public DepartureRecord read(UUID id, String language) {
        Departure departure = any(id);
        Actor reader = acts.now("").by();
        departure.mayRead(reader).orRefuse();
        return records.of(departure, reader, language);
    }

    /** Everything is settled. @throws Refusal while anything is open */
    @Command
    public void close(UUID id, int version, String note) {
        Departure departure = any(id);
        Act act = acts.now(note);
        departure.mayRead(act.by()).orRefuse();
        if (departure.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        Map<UUID, Integer> open = tasks.open(List.of(id));
        departure.close(act, open.getOrDefault(id, 0));
    }

    private Departure any(UUID id) {
        Departure departure = em.find(Departure.class, id);
        if (departure == null) {
            throw new Refusal("departures.unknown");
        }
        return departure;
    }
}
