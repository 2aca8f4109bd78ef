package org.aval.service.mandates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.Crisis;

/** A crisis ends by itself; within the minute those who were told of it hear that it is over, once. */
@Singleton
@PermitAll
public class CrisisRound {

    private static final String OVER =
            """
            select c.id from crisis c
             where coalesce(c.ended_at, c.ends_at) <= :now and not exists (select 1 from crisis_told t where t.crisis_id = c.id)""";

    private static final String TOLD =
            "insert into crisis_told (crisis_id, at) values (:id, :now) on conflict do nothing";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CrisisLetters letters;

    /** Says of each crisis that is over that it is. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void tell() {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<UUID> over = em.createNativeQuery(OVER, UUID.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        over.stream().filter(id -> first(id, now)).forEach(id -> letters.over(crisis(id)));
    }

    /** Two nodes may see it at the same moment. */
    private boolean first(UUID id, Instant now) {
        return em.createNativeQuery(TOLD)
                        .setParameter("id", id)
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private Crisis crisis(UUID id) {
        return Objects.requireNonNull(em.find(Crisis.class, id));
    }
}
