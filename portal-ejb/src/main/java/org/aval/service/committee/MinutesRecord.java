package org.aval.service.committee;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.Conclusion;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.Proposal;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.committee.Tally;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session as the acts tell them, for somebody.
 *
 * @param approveBy the last day to approve them, null once they are
 * @param came everybody who was at the table, by name, in the order they came
 * @param remarks what the secretary wrote besides; nothing for who withdrew from an item
 * @param withheld is there an item that does not open to the reader
 * @param sha256 of the file both signed, empty before
 */
public record MinutesRecord(
        SessionRow row,
        int version,
        boolean second,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate approveBy,
        List<String> came,
        List<Line> items,
        boolean withheld,
        String remarks,
        String secretary,
        @Nullable Instant secretaryAt,
        String chair,
        @Nullable Instant chairAt,
        String sha256,
        Map<SessionStep, Verdict> verdicts)
        implements Serializable {

    /**
     * An item as the minutes tell it.
     *
     * @param title empty when it does not open to the reader
     * @param kind null when it does not open to the reader
     * @param entitled by which quorum it was decided, 0 when it was not
     */
    public record Line(
            int place,
            boolean withdrawn,
            @Nullable ItemKind kind,
            String title,
            String question,
            @Nullable ItemState state,
            int entitled,
            int needed,
            int present,
            List<RecusalLine> recusals,
            BalanceTest balance,
            Proposal proposal,
            Tally tally,
            boolean secret,
            Conclusion conclusion)
            implements Serializable {

        public Line {
            recusals = List.copyOf(recusals);
        }

        static Line closed(int place, boolean withdrawn) {
            return new Line(
                    place,
                    withdrawn,
                    null,
                    "",
                    "",
                    null,
                    0,
                    0,
                    0,
                    List.of(),
                    BalanceTest.NONE,
                    Proposal.NONE,
                    Tally.NONE,
                    false,
                    Conclusion.NONE);
        }

        /** Does it open to the reader? */
        public boolean open() {
            return kind != null;
        }

        /** Was it decided? */
        public boolean decided() {
            return state == ItemState.DECIDED;
        }
    }

    public MinutesRecord {
        came = List.copyOf(came);
        items = List.copyOf(items);
        verdicts = Map.copyOf(verdicts);
    }
}
