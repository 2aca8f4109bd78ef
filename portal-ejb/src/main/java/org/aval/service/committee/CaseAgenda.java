package org.aval.service.committee;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands before the committee, for somebody to whom it opens.
 *
 * @param entries on which agendas it is or was, the latest first
 * @param waiting what parties ask, as long as it stands on no agenda; for the desk and the chair
 */
public record CaseAgenda(List<Entry> entries, List<ChallengeLine> waiting) implements Serializable {

    /**
     * One agenda it is or was on.
     *
     * @param line how many decide it, and who does not; null for who does not come to the table
     * @param finding what was found, null before
     * @param recusals who does not sit on it, or is asked not to; none for who does not come to the table
     */
    public record Entry(
            UUID item,
            String session,
            Instant startsAt,
            SessionState sessionState,
            ItemState state,
            @Nullable Finding finding,
            @Nullable Instant decidedAt,
            @Nullable AgendaLine line,
            List<RecusalLine> recusals)
            implements Serializable {

        public Entry {
            recusals = List.copyOf(recusals);
        }

        /** Does its page open to the reader? */
        public boolean isOpen() {
            return line != null;
        }
    }

    public CaseAgenda {
        entries = List.copyOf(entries);
        waiting = List.copyOf(waiting);
    }

    /** Is there anything to show? */
    public boolean isThere() {
        return !entries.isEmpty() || !waiting.isEmpty();
    }
}
