package org.aval.service.committee;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.Conclusion;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.Proposal;
import org.aval.domain.committee.Tally;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda as somebody sees it who sits on it.
 *
 * @param line as the agenda shows it
 * @param over is its session over
 * @param about the case, for an item about one
 * @param rapporteur who reports on it, empty for nobody
 * @param presiding who presides over it, empty for nobody
 * @param proposal what is put to the vote, or was carried
 * @param voted has the reader voted in this round
 * @param noting may the reader note something
 */
public record ItemRecord(
        AgendaLine line,
        int version,
        UUID session,
        String sessionReference,
        boolean over,
        @Nullable UUID about,
        String question,
        boolean expression,
        @Nullable UUID rapporteurSeat,
        String rapporteur,
        String presiding,
        List<String> documents,
        List<RecusalLine> recusals,
        BalanceTest balance,
        Proposal proposal,
        boolean secret,
        int round,
        Tally tally,
        boolean voted,
        Conclusion conclusion,
        List<NoteLine> notes,
        Verdict noting,
        Map<ItemStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public ItemRecord {
        documents = List.copyOf(documents);
        recusals = List.copyOf(recusals);
        notes = List.copyOf(notes);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
