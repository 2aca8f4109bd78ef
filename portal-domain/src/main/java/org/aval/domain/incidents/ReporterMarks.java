package org.aval.domain.incidents;

import org.jspecify.annotations.Nullable;

/**
 * By what a reporter is known again without anybody knowing who it is.
 *
 * @param receipt what a receipt code leads to
 * @param person a keyed mark of a colleague who reported under their own account, null for everybody else
 * @param handed did the code pass through the hands of somebody else, who wrote the report down
 */
public record ReporterMarks(byte[] receipt, byte @Nullable [] person, boolean handed) {

    /** Of somebody who reported without any help. */
    public ReporterMarks(byte[] receipt, byte @Nullable [] person) {
        this(receipt, person, false);
    }
}
