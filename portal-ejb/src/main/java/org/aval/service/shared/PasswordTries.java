package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords in the database: never more than a few in any fifteen minutes. A try counts before it is made
 * and is taken back when the password was right, so that many at once do not slip through.
 */
@Stateless
@PermitAll
public class PasswordTries {

    Map<String, String> settings = System.getenv();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts a try, at once and for good. @return its moment, null when there were too many already: it is not to be made */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public @Nullable Instant begin(String key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int counted = em.createNativeQuery(
                        """
                        insert into password_tries as known (key, moments, last_at)
                        values (:key, array[cast(:now as timestamptz)], :now)
                        on conflict (key) do update
                           set moments = array(select m from unnest(known.moments) m where m > :since) || excluded.moments,
                               last_at = excluded.last_at
                         where (select count(*) from unnest(known.moments) m where m > :since) < :limit""")
                .setParameter("key", key)
                .setParameter("now", now)
                .setParameter("since", now.minus(window()))
                .setParameter("limit", number("AVAL_LOGIN_TRIES", "10"))
                .executeUpdate();
        return counted == 1 ? now : null;
    }

    /** The password was right: this try was none. Those before it still count, whoever made them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void takeBack(String key, Instant moment) {
        em.createNativeQuery(
                        """
                        update password_tries
                           set moments = array(select m from unnest(moments) with ordinality line (m, place)
                                                where place <> array_position(moments, cast(:moment as timestamptz)))
                         where key = :key and cast(:moment as timestamptz) = any (moments)""")
                .setParameter("moment", moment)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Forgets what counts no more. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void forget() {
        em.createNativeQuery("delete from password_tries where last_at <= :since")
                .setParameter("since", clock.instant().minus(window()))
                .executeUpdate();
    }

    private Duration window() {
        return Duration.ofMinutes(number("AVAL_LOGIN_LOCK_MINUTES", "15"));
    }

    private int number(String setting, String otherwise) {
        return Integer.parseInt(settings.getOrDefault(setting, otherwise));
    }
}
