package org.aval.service.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Empties the outbox every few seconds; each mail is its own transaction, so one bad mail stops no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class MailRound {

    private static final int AT_MOST = 500;

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    MailBatch batch;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            int sent = 0;
            while (sent < AT_MOST && batch.sendNext()) {
                sent++;
            }
        } finally {
            walking.set(false);
        }
    }
}
