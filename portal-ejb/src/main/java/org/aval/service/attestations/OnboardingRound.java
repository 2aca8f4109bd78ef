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
 * Every minute, whoever is in post and was never asked finds the charter: a person imported today has it on the first
 * day. It walks in batches, each its own transaction: what is asked stays asked when the server stops.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class OnboardingRound {

    /** An import of 100,000 people is asked in several rounds. */
    private static final int BATCHES = 100;

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    OnboardingBatch batch;

    @Inject
    OnboardingSuccession succession;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            succession.follow();
            int walked = 0;
            while (walked < BATCHES && batch.askNext()) {
                walked++;
            }
        } finally {
            walking.set(false);
        }
    }
}
