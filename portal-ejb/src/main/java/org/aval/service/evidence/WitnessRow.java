package org.aval.service.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.evidence.WitnessState;
import org.aval.domain.evidence.WitnessWay;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One witness.
 *
 * @param size of the last checkpoint it was handed, 0 before the first
 * @param handedAt when that was
 */
public record WitnessRow(
        UUID id,
        int version,
        String name,
        WitnessWay way,
        String place,
        WitnessState state,
        long size,
        @Nullable Instant handedAt,
        Verdict releasing)
        implements Serializable {}
