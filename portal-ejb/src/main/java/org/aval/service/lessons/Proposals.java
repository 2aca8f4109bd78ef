package org.aval.service.lessons;

import org.aval.domain.incidents.CaseState;
import org.aval.domain.scenarios.LearntScenario;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseDoor;

/** From which case a scenario may be proposed, and by whom. */
final class Proposals {

    private Proposals() {}

    static Verdict proposing(CaseDoor.Opened opened) {
        return LearntScenario.proposing(opened.reader())
                .and(() ->
                        Verdict.unless(opened.incident().getState() != CaseState.CLOSED, "lessons.proposal.notClosed"));
    }
}
