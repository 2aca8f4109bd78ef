package org.aval.domain.calendar;

import static org.aval.domain.calendar.ClockOffice.CHAIR;
import static org.aval.domain.calendar.ClockOffice.CONTAINER;
import static org.aval.domain.calendar.ClockOffice.DESK;
import static org.aval.domain.calendar.ClockOffice.INVESTIGATOR;
import static org.aval.domain.calendar.ClockOffice.PRIVACY;
import static org.aval.domain.calendar.ClockOffice.RESPONDENT;
import static org.aval.domain.calendar.ClockOffice.UNIT_HANDLER;

import java.util.List;

/**
 * What runs on a case (specification B7.3), and whose clock it is: first who has to act, then who is told when it ran out,
 * then who is told when nothing happened after that. Whoever must not know of the case is left out of all three.
 */
public enum DeadlineKind {
    ACKNOWLEDGEMENT(DESK, CHAIR, PRIVACY),
    TRIAGE(DESK, CHAIR, PRIVACY),
    WAY(DESK, CHAIR, PRIVACY),
    REMOVAL(CONTAINER, DESK, CHAIR),
    UNIT(UNIT_HANDLER, DESK, CHAIR),
    INVESTIGATION(INVESTIGATOR, DESK, CHAIR),
    OBSERVATIONS(DESK, CHAIR, CHAIR),
    HEARING(RESPONDENT, DESK, CHAIR),
    SESSION(CHAIR, DESK, DESK),
    NOTIFICATION(DESK, CHAIR, PRIVACY),
    MEASURES(DESK, CHAIR, PRIVACY),
    REVIEW(CHAIR, DESK, DESK),
    FEEDBACK(DESK, CHAIR, PRIVACY),
    REVIEW_WINDOW(DESK, DESK, DESK),
    INTERIM(CHAIR, DESK, DESK),
    LEGAL(PRIVACY, DESK, CHAIR);

    private final ClockOffice owner;
    private final ClockOffice next;
    private final ClockOffice last;

    DeadlineKind(ClockOffice owner, ClockOffice next, ClockOffice last) {
        this.owner = owner;
        this.next = next;
        this.last = last;
    }

    /** Who has to act. */
    public ClockOffice owner() {
        return owner;
    }

    /** Does it simply end, without anybody having to act? */
    public boolean isWindow() {
        return this == REVIEW_WINDOW;
    }

    /** Who is told at a stage, in this order: where an office has nobody who may know of the case, the next one is told. */
    public List<ClockOffice> told(ClockStage stage) {
        return switch (stage) {
            case OPENED, BEFORE, DUE -> List.of(owner);
            case PASSED -> List.of(owner, next);
            case UNANSWERED -> List.of(next, last);
        };
    }

    /** Who is told where nobody of those offices may know of the case. */
    public List<ClockOffice> instead() {
        return List.of(DESK, CHAIR, PRIVACY);
    }
}
