package org.aval.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicBoolean;

/** Every second, on each node: what acts left since is gathered. A failure is told once, until it is over. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SequencerRound {

    private static final Logger LOG = System.getLogger(SequencerRound.class.getName());
    /** What is left after this many batches is gathered a second later. */
    private static final int MOST_BATCHES = 20;

    private final AtomicBoolean walking = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();

    @Inject
    Sequencer sequencer;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            gather();
            failing.set(false);
        } catch (RuntimeException no) {
            if (!failing.getAndSet(true)) {
                LOG.log(Logger.Level.ERROR, "The evidence log cannot go on: " + reason(no));
            }
        } finally {
            walking.set(false);
        }
    }

    private void gather() {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            if (sequencer.gatherUnlessTaken() < Sequencer.BATCH) {
                return;
            }
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
