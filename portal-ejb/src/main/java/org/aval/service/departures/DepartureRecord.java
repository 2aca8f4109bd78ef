package org.aval.service.departures;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.departures.DepartureKind;
import org.aval.domain.departures.DepartureStanding;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * A departure as a reader sees it: what is still to be done, may it be closed, what happened.
 *
 * @param manager who led the person, empty when nobody did
 */
public record DepartureRecord(
        UUID id,
        int version,
        UUID person,
        String name,
        String staffNo,
        DepartureKind kind,
        DepartureStanding standing,
        String unit,
        String manager,
        LocalDate occurredOn,
        List<DepartureTask> tasks,
        Verdict closing,
        List<TimelineLine> timeline)
        implements Serializable {

    public DepartureRecord {
        tasks = List.copyOf(tasks);
        timeline = List.copyOf(timeline);
    }
}
