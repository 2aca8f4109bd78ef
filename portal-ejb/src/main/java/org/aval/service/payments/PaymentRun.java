package org.aval.service.payments;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.payments.PaymentRunState;
import org.aval.domain.payments.PaymentShape;

/**
 * A file of payments, and how far it was read.
 *
 * @param lines line breaks in the file: what the progress is measured by
 * @param found questions it led to
 * @param known lines an earlier file told already
 */
public record PaymentRun(
        UUID id,
        PaymentRunState state,
        PaymentShape shape,
        String fileName,
        int lines,
        int linesRead,
        int unreadable,
        int found,
        int known,
        Instant receivedAt,
        String receivedBy)
        implements Serializable {

    /** How much of it was read, in hundredths; all of it only at its end. */
    public int percent() {
        if (state == PaymentRunState.READ) {
            return 100;
        }
        return lines == 0 ? 0 : (int) Math.min(99, 100L * linesRead / lines);
    }
}
