package org.aval.domain.committee;

import static org.aval.domain.committee.SessionState.CANCELLED;
import static org.aval.domain.committee.SessionState.CLOSED;
import static org.aval.domain.committee.SessionState.CONVENED;
import static org.aval.domain.committee.SessionState.MINUTES_APPROVED;
import static org.aval.domain.committee.SessionState.MINUTES_DRAFTED;
import static org.aval.domain.committee.SessionState.OPEN;
import static org.aval.domain.committee.SessionState.PLANNED;
import static org.aval.domain.committee.SessionState.POSTPONED;
import static org.aval.domain.committee.SessionState.SIGNED;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a session (specification B8). A member takes a step of the chair only when presiding in the chair's place. */
public enum SessionStep implements Step<SessionState> {
    PLAN(PLANNED, Set.of(ETHICS_SECRETARY)),
    CONVENE(CONVENED, Set.of(ETHICS_SECRETARY), PLANNED),
    ATTEND(null, Set.of(ETHICS_SECRETARY), CONVENED, OPEN),
    OPEN_SESSION(OPEN, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), CONVENED),
    CLOSE(CLOSED, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), OPEN),
    POSTPONE(POSTPONED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR), CONVENED, OPEN),
    CANCEL(CANCELLED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR), PLANNED, CONVENED),
    DRAFT(MINUTES_DRAFTED, Set.of(ETHICS_SECRETARY), CLOSED, MINUTES_DRAFTED),
    APPROVE(MINUTES_APPROVED, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), MINUTES_DRAFTED),
    SIGN_AS_SECRETARY(null, Set.of(ETHICS_SECRETARY), MINUTES_APPROVED),
    SIGN(SIGNED, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), MINUTES_APPROVED);

    private final @Nullable SessionState to;
    private final Set<Role> by;
    private final Set<SessionState> from;

    SessionStep(@Nullable SessionState to, Set<Role> by, SessionState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<SessionState> from() {
        return from;
    }

    @Override
    public @Nullable SessionState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
