package org.aval.web.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseRecord;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a case is told: its sentence, its decisions, who may see it and why, its timeline. */
@ApplicationScoped
public class CaseWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where it stands and what comes next, in one sentence. */
    String sentence(CaseRecord record) {
        return texts.of(Texts.key(record.state()) + (record.late() ? ".late" : ".sentence"), record.dueOn());
    }

    Decision decision(CaseStep step, Verdict verdict, CaseRecord record) {
        return decisions.of(step, verdict, record.reference());
    }

    String verb(CaseStep step) {
        return texts.label(step);
    }

    /** One of the four ways to say whom it is about. */
    Decision adding(String way, CaseRecord record) {
        String verb = texts.of("incidents.add." + way);
        return new Decision(
                verb,
                true,
                "",
                texts.of("incidents.add." + way + ".question", record.reference()),
                texts.of("incidents.add.what"),
                "",
                "",
                "");
    }

    /** A note for the file, which the reporter does not read. */
    Decision noting(CaseRecord record) {
        Verdict may = record.writing();
        String verb = texts.of("incidents.note.verb");
        return may.granted()
                ? new Decision(verb, true, "", verb, texts.of("incidents.note.what"), "", "", "")
                : new Decision(verb, false, texts.why(may), "", "", "", "", "");
    }

    /** Why the reader sees it, and who else does. */
    List<Condition> access(CaseRecord record) {
        List<Condition> lines = new ArrayList<>();
        lines.add(new Condition(
                true, texts.of(Texts.key(record.reason()) + ".mine"), texts.of("incidents.access.ground"), ""));
        lines.add(
                new Condition(true, texts.of("incidents.access.logged"), texts.of("incidents.access.logged.why"), ""));
        if (record.isProtected()) {
            lines.add(new Condition(
                    true, texts.of("incidents.access.protected"), texts.of("incidents.access.protected.why"), ""));
        }
        return lines;
    }

    List<Moment> timeline(CaseRecord record) {
        return timelines.of(record.timeline(), CaseStep.class, CaseState.class);
    }
}
