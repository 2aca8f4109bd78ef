package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Some seconds after a campaign is opened, or on its first day, its people are asked batch by batch; what is asked stays
 * asked when the server stops. Every minute, whoever comes to match a rolling campaign finds it too.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class CampaignRound {

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    CampaignBatch batch;

    /** Whoever an opened campaign is for. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void begin() {
        walk(true);
    }

    /** Whoever came to match since. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void follow() {
        walk(false);
    }

    private void walk(boolean beginning) {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            List<UUID> waiting = beginning ? batch.beginning() : batch.rolling();
            for (UUID campaign : waiting) {
                ask(campaign);
            }
        } finally {
            walking.set(false);
        }
    }

    private void ask(UUID campaign) {
        boolean more = true;
        while (more) {
            more = batch.askNext(campaign);
        }
    }
}
