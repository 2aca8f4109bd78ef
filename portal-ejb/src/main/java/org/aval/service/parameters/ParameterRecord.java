package org.aval.service.parameters;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.ParameterState;
import org.aval.domain.parameters.ParameterStep;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One parameter as the reader may see it.
 *
 * @param proposal what waits for a second person, null when nothing does
 * @param history every line about every value, newest first; empty for whom it does not concern
 */
public record ParameterRecord(
        ParameterRow row, @Nullable Proposal proposal, Map<ParameterStep, Verdict> verdicts, List<Line> history)
        implements Serializable {

    public ParameterRecord {
        verdicts = new EnumMap<>(verdicts);
        history = List.copyOf(history);
    }

    /** A proposal and the version in which it was read: a stale one is refused. */
    public record Proposal(UUID id, int version) implements Serializable {}

    /**
     * One line of the history.
     *
     * @param who the author's name; null for the portal itself
     */
    public record Line(
            Instant at,
            @Nullable String who,
            ParameterStep step,
            ParameterState state,
            String value,
            LocalDate from,
            String motive)
            implements Serializable {}

    public Parameter parameter() {
        return row.parameter();
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(ParameterStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
