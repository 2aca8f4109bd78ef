package org.aval.service.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Each night: a file's rows are kept for a week, to be looked at or confirmed; what it did stays in the journals. */
@Singleton
@PermitAll
public class ImportPurge {

    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Forgets the rows of older files; a second time in a night there is nothing left to forget. */
    @Schedule(hour = "1", minute = "40", persistent = false)
    public void forget() {
        for (String table : List.of("import_problem", "import_takeover", "import_row")) {
            em.createNativeQuery("delete from " + table
                            + " t using import_run n where n.id = t.run_id and n.checked_at < :before")
                    .setParameter("before", clock.instant().minus(KEPT))
                    .executeUpdate();
        }
        em.createNativeQuery("update import_run set state = 'EXPIRED' where state = 'CHECKED' and checked_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
