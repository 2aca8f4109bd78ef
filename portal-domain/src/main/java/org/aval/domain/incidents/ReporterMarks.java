package org.aval.domain.incidents;

import org.jspecify.annotations.Nullable;

/**
 * By what a reporter is known again without anybody knowing who it is.
 *
 * @param receipt what a receipt code leads to
 * @param person a keyed mark of a colleague who reported under their own account, null for everybody else
 */
public record ReporterMarks(byte[] receipt, byte @Nullable [] person) {}
