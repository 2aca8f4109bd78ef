package org.aval.service.measures;

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

/**
 * Every hour, ends the interim measures whose last day is over: what nobody prolonged weighs on nobody any longer because
 * somebody forgot. Each in a transaction of its own, so that one that cannot be ended holds up no other.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class InterimRound {

    private static final Logger LOG = System.getLogger(InterimRound.class.getName());

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    InterimBatch batch;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "*", minute = "3", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        int left = 0;
        try {
            for (InterimRef over : batch.over()) {
                try {
                    batch.end(over);
                } catch (RuntimeException no) {
                    left++;
                }
            }
        } finally {
            walking.set(false);
        }
        tell(left);
    }

    /** Which ones, and why, would tell of a case: the page of the case shows that it is late. */
    private static void tell(int left) {
        if (left > 0) {
            LOG.log(
                    Logger.Level.WARNING,
                    "Interim measures whose last day is over and that could not be ended: " + left);
        }
    }
}
