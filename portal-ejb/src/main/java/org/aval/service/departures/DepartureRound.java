package org.aval.service.departures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aval.service.shared.InstitutionDesk;

/**
 * Says within minutes that somebody left something to be settled, and again after three days and each week after that
 * while something is open. Each person reads one letter a round, however many departures a file of people brought.
 */
@Singleton
@PermitAll
public class DepartureRound {

    /** The first time a departure is seen is round 0; the third day is 1, each week later one more. */
    private static final String DUE =
            """
            insert into departure_told (departure_id, round, at)
            select d.id, r.round, :now
              from (select o.*, cast(:today as date) - o.occurred_on as told from departure o where o.state = 'OPEN') d
             cross join lateral (select case when d.told < 3 then 0 else 1 + (d.told - 3) / 7 end as round) r
             where not exists (select 1 from departure_told t where t.departure_id = d.id and t.round >= r.round)
               and r.round %s
             order by d.opened_at limit 500
                on conflict do nothing returning departure_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    InstitutionDesk institution;

    @Inject
    DepartureLetters letters;

    /** Tells of what is new, and of what still waits. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void tell() {
        letters.opened(due("= 0"));
        letters.reminder(due("> 0"));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due(String round) {
        return em.createNativeQuery(DUE.formatted(round), UUID.class)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("today", institution.today())
                .getResultList();
    }
}
