package org.aval.service.packs;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.packs.PackPrint;
import org.aval.domain.packs.PackSource;
import org.aval.domain.packs.PackStep;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One pack as a reader sees it.
 *
 * @param done how many of {@code total} parts are done while it is pressed
 * @param before how many wait before it
 * @param failure why it could not be made, empty when it could
 * @param supersededOn since when another edition of one of its sources holds
 */
public record PackRecord(
        PackRow row,
        int version,
        PackWish wish,
        PackPrint print,
        String manifestHash,
        List<PackSource> sources,
        int done,
        int total,
        int before,
        String failure,
        @Nullable LocalDate supersededOn,
        Map<PackStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public PackRecord {
        sources = List.copyOf(sources);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(PackStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
