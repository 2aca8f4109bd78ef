package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Every minute, whoever a major version in force concerns is asked to sign what it changes: on its first day everybody
 * concerned, later whoever comes to belong to an audience it changed something for.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SigningAgainRound {

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    SigningAgainBatch batch;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = batch.askNext();
            }
        } finally {
            walking.set(false);
        }
    }
}
