package org.aval.stories;

import java.util.UUID;
import org.aval.service.departures.DepartureDesk;
import org.aval.service.departures.DepartureFilter;
import org.aval.service.departures.DepartureRound;
import org.aval.service.departures.DepartureRow;
import org.aval.service.shared.PageRequest;

/** The departure of the matrix's person, announced and with nothing left to settle. */
final class DepartureDoors {

    private final DepartureDesk desk = Beans.find(DepartureDesk.class);
    private UUID departure;

    private DepartureDoors() {}

    static void into(Doors doors) {
        DepartureDoors here = new DepartureDoors();
        here.all(doors);
    }

    private void all(Doors doors) {
        doors.asks("DepartureDesk.list", this::told, () -> desk.list(DepartureFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks(
                "DepartureDesk.export",
                this::told,
                () -> Doors.<DepartureRow>rows(rows -> desk.export(DepartureFilter.ALL, "fr", rows)));
        doors.asks("DepartureDesk.waiting", this::told, desk::waiting);
        doors.asks("DepartureDesk.read", this::told, () -> desk.read(departure, "fr"));
        doors.does("DepartureRound.tell", () -> Beans.find(DepartureRound.class).tell());
        doors.does("DepartureDesk.close", this::told, () -> desk.close(departure, 0, ""));
    }

    private void told() {
        departure = UUID.randomUUID();
        Tables.change(
                "insert into departure (id, person_id, kind, state, occurred_on, opened_at, manager_id)"
                        + " select ?, p.id, 'LEAVING', 'OPEN', institution_day(), now(), m.id from person p, person m"
                        + " where p.staff_no = ? and m.staff_no = ?",
                departure,
                CallerKind.PERSON.staffNo(),
                CallerKind.MANAGER.staffNo());
    }
}
