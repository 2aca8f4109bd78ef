package org.aval.web.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.secrecy.OpeningState;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.IdentityLine;
import org.aval.service.secrecy.OpeningRecord;
import org.aval.service.secrecy.OpeningRow;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How an opening of the vault is told: to the two offices, and to the reporter. */
@Named("openingWords")
@ApplicationScoped
public class OpeningWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where it stands, and until when. */
    String sentence(OpeningRecord record) {
        if (record.state() == OpeningState.OPEN) {
            return texts.of(record.over() ? "secrecy.over" : "secrecy.openUntil", texts.shown(record.openUntil()));
        }
        return texts.of(Texts.key(record.state()) + ".sentence", texts.label(record.answering()));
    }

    /** What the reporter is told: which office did what, on which day. */
    public String told(IdentityLine line) {
        return texts.of(Texts.key(line.step()) + ".told", texts.label(line.office()));
    }

    /** What the line of an opening says about its state. */
    public String state(OpeningRow row) {
        return row.over() ? texts.of("secrecy.isOver") : texts.label(row.state());
    }

    List<Option> said(OpeningRecord record) {
        return record.words().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new Option(entry.getValue(), texts.of(Texts.key(entry.getKey()) + ".said")))
                .toList();
    }

    boolean isMine(OpeningStep step, OpeningRecord record) {
        Verdict verdict = record.verdicts().get(step);
        return verdict != null && (verdict.granted() || "secrecy.timeIsOver".equals(verdict.why()));
    }

    Decision decision(OpeningStep step, OpeningRecord record) {
        return decisions.of(step, record.verdicts().get(step), record.reference());
    }

    List<Moment> timeline(OpeningRecord record) {
        return timelines.of(record.timeline(), OpeningStep.class, OpeningState.class);
    }
}
