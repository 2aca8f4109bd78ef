package org.aval.service.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentRunState;
import org.aval.service.shared.Acts;
import org.jspecify.annotations.Nullable;

/** Takes the next lines of a file, in a transaction of its own: what was taken stays taken when the server stops. */
@Stateless
@PermitAll
public class PaymentBatch {

    @Inject
    Acts acts;

    @Inject
    PaymentRuns runs;

    @Inject
    PaymentMatching matching;

    @Inject
    PaymentLetters letters;

    /** Files that are not read to their end. */
    public List<PaymentRun> open() {
        return runs.open();
    }

    /** In which letters a file is written. */
    public String charset(UUID run) {
        return runs.charset(run);
    }

    /** A piece of a file, null after the last. */
    public byte @Nullable [] piece(UUID run, int place) {
        return runs.piece(run, place);
    }

    /**
     * Asks about the next lines whoever they could be about.
     *
     * @param from how many lines of the file were taken before
     * @param read how many these are, with those that tell nothing
     * @return false when another node takes them, or the reading was stopped
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(UUID run, int from, int read, List<PaymentLine> lines) {
        if (!runs.advance(run, from, read, read - lines.size())) {
            return false;
        }
        PaymentMatching.Tally tally = matching.ask(run, lines, acts.ofThePortal(""));
        runs.count(run, tally.asked(), tally.known());
        return true;
    }

    /** The file was read to its end: who was asked about something is written to, once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(UUID run) {
        if (runs.end(run, PaymentRunState.READ, acts.ofThePortal(""))) {
            letters.asked(run);
        }
    }

    /** The file cannot be read to its end; what was found until there stays, and is told. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void broken(UUID run) {
        if (runs.end(run, PaymentRunState.BROKEN, acts.ofThePortal(""))) {
            letters.asked(run);
        }
    }
}
