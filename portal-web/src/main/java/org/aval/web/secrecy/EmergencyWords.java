package org.aval.web.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.domain.secrecy.OpeningState;
import org.aval.domain.shared.Verdict;
import org.aval.service.secrecy.EmergencyRecord;
import org.aval.service.secrecy.EmergencyRow;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How an emergency opening is told. */
@Named("emergencyWords")
@ApplicationScoped
public class EmergencyWords {

    /** Reasons that close a step which is the reader's. */
    private static final Set<String> TOLD = Set.of("secrecy.timeIsOver", "secrecy.opensNothing");

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where it stands, and until when. */
    public String sentence(EmergencyRow row) {
        if (row.state() == OpeningState.OPEN) {
            return texts.of(
                    row.over() ? "secrecy.emergency.over" : "secrecy.emergency.until", texts.shown(row.until()));
        }
        return texts.of(Texts.key(row.state()) + ".emergency");
    }

    /** Who asked, and who answered. */
    public String people(EmergencyRow row) {
        return row.other().isEmpty() ? row.person() : texts.of("secrecy.emergency.both", row.person(), row.other());
    }

    List<Option> said(EmergencyRecord record) {
        return record.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Option(entry.getValue(), texts.of(Texts.key(entry.getKey()) + ".said")))
                .toList();
    }

    boolean isMine(EmergencyStep step, EmergencyRecord record) {
        Verdict verdict = record.verdicts().get(step);
        return verdict != null && (verdict.granted() || TOLD.contains(verdict.why()));
    }

    Decision decision(EmergencyStep step, EmergencyRecord record) {
        return decisions.of(step, record.verdicts().get(step), record.row().reference());
    }

    List<Moment> timeline(EmergencyRecord record) {
        return timelines.of(record.timeline(), EmergencyStep.class, OpeningState.class);
    }
}
