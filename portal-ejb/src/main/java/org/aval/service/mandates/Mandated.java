package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was mandated, and by what.
 *
 * @param topic the name of the topic asked about; null for anything
 * @param lines every mandate that had been granted by then, as far as was known, the latest first
 */
public record Mandated(MandatedQuestion question, String name, @Nullable String topic, List<Line> lines)
        implements Serializable {

    public Mandated {
        lines = List.copyOf(lines);
    }

    /**
     * A mandate of the person.
     *
     * @param standing what it was worth that day
     * @param covers was it for this channel and this topic, on that day, by what people had decided
     */
    public record Line(
            UUID id,
            String reference,
            MandateType type,
            MandateStanding standing,
            boolean covers,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Serializable {

        /** Did they speak for the institution under it? */
        public boolean isMandated() {
            return covers && standing.speaks();
        }
    }

    public boolean isYes() {
        return lines.stream().anyMatch(Line::isMandated);
    }
}
