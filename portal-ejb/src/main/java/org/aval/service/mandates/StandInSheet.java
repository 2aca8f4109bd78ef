package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.StandInPlace;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in under a mandate, and who did.
 *
 * @param version of the mandate as it was read
 * @param substitute who speaks when the holder cannot; null for nobody
 * @param moderator who leads its session; null when it has none
 * @param may may the reader change it now
 * @param changes the newest first
 */
public record StandInSheet(
        UUID mandate,
        int version,
        String reference,
        String holder,
        @Nullable String substitute,
        @Nullable String moderator,
        Verdict may,
        List<Change> changes)
        implements Serializable {

    public StandInSheet {
        changes = List.copyOf(changes);
    }

    /** One change: who was there, who came, who decided and why. */
    public record Change(StandInPlace place, String earlier, String person, Instant at, String author, String motive)
            implements Serializable {}
}
