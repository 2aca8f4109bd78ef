package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.SeatHolder;
import org.aval.service.shared.Columns;

/** What is known on a day of those who have seats, in one statement whatever their number. */
@Dependent
class SeatHolders {

    private static final String FACTS =
            """
            select s.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, p.last_name,
                   coalesce((select case :language when 'en' then a.title_en else a.title_fr end from assignment a
                              where a.person_id = p.id and a.is_primary
                                and :day between a.starts_on and coalesce(a.ends_on, 'infinity') limit 1), '') as title,
                   h.in_post, h.signed_until, h.unimpeded, declared_until(s.person_id) as declared_until,
                   exists (select from role_now r where r.person_id = s.person_id and case s.kind
                       when 'SECRETARY' then r.role = 'ETHICS_SECRETARY'
                       when 'PRIVACY_ADVISER' then r.role = 'PRIVACY'
                       when 'HR_ADVISER' then r.role = 'HR'
                       when 'COMMS_ADVISER' then r.role in ('COMMS', 'COMMS_DIRECTOR')
                       else case s.duty when 'CHAIR' then r.role = 'ETHICS_CHAIR'
                                        else r.role in ('ETHICS_MEMBER', 'ETHICS_CHAIR') end end) as office
              from unnest(cast(string_to_array(:ids, ',') as uuid[])) asked(id)
              join committee_seat s on s.id = asked.id join person p on p.id = s.person_id
             cross join lateral holder_on(s.person_id, :day, 'infinity') h""";

    @PersistenceContext
    EntityManager em;

    /** Somebody who has a seat, by name. */
    record Known(String name, String lastName, String title, SeatHolder holder) {}

    Map<UUID, Known> of(Collection<CommitteeSeat> seats, LocalDate day, String language) {
        Map<UUID, Known> known = new HashMap<>();
        if (seats.isEmpty()) {
            return known;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(FACTS, Tuple.class)
                .setParameter(
                        "ids",
                        seats.stream().map(seat -> seat.getId().toString()).collect(Collectors.joining(",")))
                .setParameter("day", day)
                .setParameter("language", language)
                .getResultList();
        rows.forEach(row -> known.put(Columns.id(row, "id"), known(row)));
        return known;
    }

    private static Known known(Tuple row) {
        return new Known(
                Columns.text(row, "name"),
                Columns.text(row, "last_name"),
                Columns.text(row, "title"),
                new SeatHolder(
                        row.get("in_post", Boolean.class),
                        Columns.dayOrNull(row, "signed_until"),
                        Columns.dayOrNull(row, "declared_until"),
                        row.get("unimpeded", Boolean.class),
                        row.get("office", Boolean.class)));
    }
}
