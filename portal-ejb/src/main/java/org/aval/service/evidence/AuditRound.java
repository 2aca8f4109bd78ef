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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aval.domain.shared.Actor;

/** Audits the evidence log every night, and in the background whenever somebody asks for it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AuditRound {

    private static final Logger LOG = System.getLogger(AuditRound.class.getName());

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    AuditRequests requests;

    @Inject
    Audits audits;

    @Inject
    AuditPages pages;

    /** Each night one is asked for. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask() {
        if (requests.waiting().isEmpty()) {
            requests.ask(Actor.PORTAL.staffNo());
        }
    }

    /** Those that wait, one after the other. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            for (UUID asked : audits.waiting()) {
                audit(asked);
            }
        } catch (RuntimeException no) {
            LOG.log(Logger.Level.ERROR, "The evidence log could not be audited", no);
        } finally {
            walking.set(false);
        }
    }

    private void audit(UUID asked) {
        long begun = System.nanoTime();
        LogWalk walk = pages.begin();
        long size = walk.size();
        for (long from = 0; from < size; from += AuditPages.LEAVES) {
            walk.go(pages.read(from, Math.min(size, from + AuditPages.LEAVES)));
        }
        for (String register : pages.registers()) {
            pages.unlogged(register).ifPresent(lines -> walk.unlogged(register, lines));
        }
        audits.keep(asked, walk, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }
}
