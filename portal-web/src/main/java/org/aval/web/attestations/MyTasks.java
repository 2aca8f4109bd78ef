package org.aval.web.attestations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.attestations.OwnObligation;
import org.aval.web.shared.Days;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Texts;

/** Says of an obligation where its person is with it, and which screen comes next. */
@ApplicationScoped
public class MyTasks {

    @Inject
    Texts texts;

    @Inject
    Days days;

    @Inject
    Decisions decisions;

    /** The obligation as the person's own page shows it. */
    public MyTask of(OwnObligation asked) {
        boolean open = asked.state().isOpen();
        boolean paused = asked.lockedUntil() != null;
        String verb = paused ? "PAUSED" : asked.state().name();
        String path = paused ? path(ObligationState.OPENED) : path(asked.state());
        return new MyTask(
                asked,
                sentence(asked),
                open ? texts.of("attestations.mine.go." + verb) : "",
                path + "?id=" + asked.id(),
                open ? decisions.of(ObligationStep.REFUSE, Verdict.GRANTED) : null,
                open ? decisions.of(ObligationStep.ASK_EXEMPTION, Verdict.GRANTED) : null);
    }

    private String sentence(OwnObligation asked) {
        if (asked.lockedUntil() != null) {
            return texts.of("attestations.mine.paused", asked.lockedUntil());
        }
        if (asked.isOverdue(days.today())) {
            boolean closed = days.past(asked.hardLimitOn());
            return texts.of(closed ? "attestations.mine.pastLimit" : "attestations.mine.overdue", asked.hardLimitOn());
        }
        return texts.of("attestations.mine.says." + asked.state().name(), asked.exemptUntil());
    }

    /** The screen on which an obligation goes on. */
    static String path(ObligationState state) {
        return switch (state) {
            case ASSIGNED, OPENED -> "/attestations/read";
            case READ -> "/attestations/scenarios";
            case QUIZ_PASSED -> "/attestations/sign";
            default -> "/attestations/mine";
        };
    }
}
