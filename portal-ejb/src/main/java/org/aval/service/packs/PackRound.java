package org.aval.service.packs;

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

/** Every few seconds presses what waits; each in a transaction of its own, so that one that cannot be pressed stops no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class PackRound {

    private static final Logger LOG = System.getLogger(PackRound.class.getName());
    private static final int AT_MOST = 50;

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    PackBatch batch;

    @Inject
    PackEnds ends;

    /** One round, unless the last one still walks. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            int pressed = 0;
            while (pressed < AT_MOST && batch.pressNext()) {
                pressed++;
            }
        } catch (RuntimeException undone) {
            // what it was about would tell of a case; the pack is tried again, and says so on its page in the end
            LOG.log(
                    Logger.Level.WARNING,
                    "A pack could not be kept: " + undone.getClass().getSimpleName());
        } finally {
            walking.set(false);
        }
    }

    /** Once a night: what has expired is not kept any longer. */
    @Schedule(hour = "2", minute = "41", persistent = false)
    public void clear() {
        ends.clear();
    }
}
