package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of signatures on paper.
 *
 * @param line in the file
 * @param told what stands there
 * @param day null when it is no day
 * @param reason why it cannot be recorded, null when it can
 */
public record PaperRow(int line, String staffNo, String told, @Nullable LocalDate day, @Nullable PaperReason reason)
        implements Serializable {

    PaperRow because(PaperReason why) {
        return new PaperRow(line, staffNo, told, day, why);
    }

    public boolean isGood() {
        return reason == null;
    }
}
