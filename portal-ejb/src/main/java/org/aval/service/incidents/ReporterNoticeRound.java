package org.aval.service.incidents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Three times a day, and never in the minute in which the desk wrote: whoever sees a mail pass must not be able to say to
 * which case it belongs by when it was sent.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ReporterNoticeRound {

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    ReporterNotices notices;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "7,12,18", minute = "31", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            for (UUID waiting : notices.waiting()) {
                notices.send(waiting);
            }
        } finally {
            walking.set(false);
        }
    }
}
