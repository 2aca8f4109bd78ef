package org.aval.service.mandates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Is there a crisis at all? Every page asks, so it is remembered, and looked at again every few seconds: only while there
 * is one does a page ask whom it concerns.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class CrisisWatch {

    private final AtomicReference<@Nullable Boolean> known = new AtomicReference<>();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Is one voice to speak of anything now? */
    public boolean isOn() {
        if (known.get() == null) {
            look();
        }
        return Boolean.TRUE.equals(known.get());
    }

    /** Looks again. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        Object on = em.createNativeQuery(
                        """
                        select exists (select 1 from crisis c where c.starts_at <= :now and c.ends_at > :now
                                          and c.ended_at is null)""")
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        known.set(Boolean.TRUE.equals(on));
    }
}
