package org.aval.service.departures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.departures.Departure;
import org.aval.domain.departures.DepartureStanding;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;

/** Puts together what the page of a departure shows. */
@Dependent
class DepartureRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    DepartureTasks tasks;

    @Inject
    Timelines timelines;

    DepartureRecord of(Departure departure, Actor reader, String language) {
        List<DepartureTask> left = tasks.of(departure.getId(), language);
        int open = (int) left.stream().filter(task -> task.kind().isBlocking()).count();
        Tuple names = names(departure, language);
        return new DepartureRecord(
                departure.getId(),
                departure.getVersion(),
                departure.getPerson(),
                Columns.text(names, "name"),
                Columns.text(names, "staff_no"),
                departure.getKind(),
                DepartureStanding.of(departure.getState(), open),
                Columns.text(names, "unit"),
                Columns.text(names, "manager"),
                departure.getOccurredOn(),
                left,
                departure.verdict(reader, open),
                timelines.of("departure", departure.getId()));
    }

    private Tuple names(Departure departure, String language) {
        return (Tuple) em.createNativeQuery(
                        """
                        select p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                               coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                               coalesce(trim(m.honorific || ' ' || m.first_name || ' ' || m.last_name), '') as manager
                          from departure d join person p on p.id = d.person_id
                          left join unit u on u.code = d.unit_code left join person m on m.id = d.manager_id
                         where d.id = :id""",
                        Tuple.class)
                .setParameter("id", departure.getId())
                .setParameter("language", language)
                .getSingleResult();
    }
}
