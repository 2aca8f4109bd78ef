package org.aval.domain.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a mandate may be spoken under by what people did, as they were known from one moment to another:
 * a replay of its journal. Days are known until a later line changes them.
 *
 * @param until null for what is known now
 */
public record VoicePicture(List<VoiceSpan> spans, Instant since, @Nullable Instant until) {

    public VoicePicture {
        spans = List.copyOf(spans);
    }

    /** Every picture there was, the oldest first; the last one is what is known now. */
    static List<VoicePicture> history(List<JournalEntry> journal, Collection<MandateTerm> terms) {
        List<VoicePicture> history = new ArrayList<>();
        List<VoiceSpan> known = List.of();
        for (int line = 0; line < journal.size(); line++) {
            List<VoiceSpan> spans = replay(journal.subList(0, line + 1), terms);
            if (!spans.equals(known)) {
                Instant at = journal.get(line).at();
                close(history, at);
                history.add(new VoicePicture(spans, at, null));
                known = spans;
            }
        }
        return List.copyOf(history);
    }

    private static void close(List<VoicePicture> history, Instant at) {
        if (!history.isEmpty()) {
            VoicePicture last = history.remove(history.size() - 1);
            history.add(new VoicePicture(last.spans, last.since, at));
        }
    }

    /** The days by the lines so far and the term that holds after the last of them. */
    private static List<VoiceSpan> replay(List<JournalEntry> lines, Collection<MandateTerm> terms) {
        MandateTerm term = terms.stream()
                .filter(one -> one.line() < lines.size())
                .max(Comparator.comparingInt(MandateTerm::line))
                .orElse(null);
        List<VoiceSpan> spans = new ArrayList<>();
        if (term != null) {
            lines.forEach(line -> apply(line, term, spans));
        }
        return spans;
    }

    private static void apply(JournalEntry line, MandateTerm term, List<VoiceSpan> spans) {
        switch (MandateStep.valueOf(line.step())) {
            case ACCEPT, REINSTATE, RESTORE -> open(line.effectiveOn(), term, spans);
            case SUSPEND, REVOKE, RESIGN -> cut(line.effectiveOn(), spans);
            default -> {
                // the others change nothing about the days
            }
        }
    }

    private static void open(LocalDate day, MandateTerm term, List<VoiceSpan> spans) {
        LocalDate from = day.isAfter(term.startsOn()) ? day : term.startsOn();
        VoiceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && !from.isAfter(last.until().plusDays(1))) {
            from = last.from();
            spans.remove(spans.size() - 1);
        }
        if (!from.isAfter(term.endsOn())) {
            spans.add(new VoiceSpan(from, term.endsOn()));
        }
    }

    private static void cut(LocalDate day, List<VoiceSpan> spans) {
        List<VoiceSpan> left = spans.stream()
                .filter(span -> span.from().isBefore(day))
                .map(span -> span.until().isBefore(day) ? span : new VoiceSpan(span.from(), day.minusDays(1)))
                .toList();
        spans.clear();
        spans.addAll(left);
    }
}
