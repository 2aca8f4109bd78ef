package org.aval.web.departures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.shared.Role;
import org.aval.service.departures.DepartureDesk;
import org.aval.web.shared.SecondPerson;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** Departures that are not settled stand on the first page of who settles them. */
@RequestScoped
class DepartureDuties implements TaskSource {

    @Inject
    DepartureDesk desk;

    @Inject
    SecondPerson second;

    @Override
    public List<Task> tasks() {
        return second.tasks(
                desk::waiting,
                "departures.task.",
                "/people/departures?state=OPEN",
                Role.HR,
                Role.COMMS,
                Role.COMMS_DIRECTOR,
                Role.MANAGER);
    }
}
