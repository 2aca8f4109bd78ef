package org.aval.service.channels;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.channels.ChannelState;
import org.aval.domain.channels.ChannelStep;
import org.aval.domain.channels.ChannelTerms;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One channel with what the reader may do about it.
 *
 * @param protection is what concerns patients protected, and if not why
 */
public record ChannelRecord(
        UUID id,
        int version,
        String code,
        ChannelState state,
        ChannelTerms terms,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate reviewOn,
        Verdict protection,
        Map<ChannelStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public ChannelRecord {
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(ChannelStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
