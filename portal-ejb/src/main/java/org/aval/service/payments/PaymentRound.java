package org.aval.service.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aval.domain.shared.Refusal;

/**
 * Some seconds after a file of payments was handed in it is read, so many lines at a time. Who stops the server in the
 * middle finds it read on from there.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class PaymentRound {

    /** As many as are taken in one transaction. */
    static final int AT_ONCE = 5_000;

    private final AtomicBoolean walking = new AtomicBoolean();

    @Inject
    PaymentBatch batch;

    /** Reads what is open. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void walk() {
        if (!walking.compareAndSet(false, true)) {
            return;
        }
        try {
            for (PaymentRun run : batch.open()) {
                read(run);
            }
        } finally {
            walking.set(false);
        }
    }

    private void read(PaymentRun run) {
        UUID id = run.id();
        try (InputStream pieces = PaymentPieces.joined(place -> batch.piece(id, place));
                PaymentFile file = new PaymentFile(new InputStreamReader(pieces, batch.charset(id)))) {
            file.read(run.linesRead(), taken -> {});
            if (isReadToItsEnd(id, run.linesRead(), file)) {
                batch.finish(id);
            }
        } catch (Refusal unreadable) {
            batch.broken(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false when somebody else goes on with it, or it was stopped */
    private boolean isReadToItsEnd(UUID run, int begin, PaymentFile file) {
        List<PaymentLine> lines = new ArrayList<>(AT_ONCE);
        int from = begin;
        int read = AT_ONCE;
        while (read == AT_ONCE) {
            lines.clear();
            read = file.read(AT_ONCE, lines::add);
            if (!batch.take(run, from, read, lines)) {
                return false;
            }
            from += read;
        }
        return true;
    }
}
