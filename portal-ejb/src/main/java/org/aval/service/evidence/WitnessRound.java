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
import java.util.UUID;

/**
 * Looks every few minutes who was handed no checkpoint today, so that a new witness does not wait a day and one whose folder
 * was away is tried again. Two nodes at once hand over once: the second finds the line there.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class WitnessRound {

    private static final Logger LOG = System.getLogger(WitnessRound.class.getName());

    @Inject
    Deliveries deliveries;

    /** One round over all who wait. */
    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    public void walk() {
        for (UUID witness : deliveries.due()) {
            try {
                deliveries.hand(witness);
            } catch (RuntimeException no) {
                LOG.log(Logger.Level.WARNING, "A witness of the evidence log could not be handed its checkpoint", no);
            }
        }
    }
}
