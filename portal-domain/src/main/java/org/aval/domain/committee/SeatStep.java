package org.aval.domain.committee;

import static org.aval.domain.committee.SeatState.APPOINTED;
import static org.aval.domain.committee.SeatState.DECLINED;
import static org.aval.domain.committee.SeatState.ENDED;
import static org.aval.domain.committee.SeatState.PROPOSED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a seat (specification B8): the secretary or the chair proposes, the director general appoints. EMPLOYEE is who sits there. */
public enum SeatStep implements Step<SeatState> {
    PROPOSE(PROPOSED, Set.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR)),
    APPOINT(APPOINTED, Set.of(Role.DG), PROPOSED),
    DECLINE(DECLINED, Set.of(Role.DG), PROPOSED),
    PLEDGE(null, Set.of(Role.EMPLOYEE), APPOINTED),
    RENEW(null, Set.of(Role.DG), APPOINTED),
    RESIGN(ENDED, Set.of(Role.EMPLOYEE), APPOINTED),
    END(ENDED, Set.of(Role.DG), APPOINTED);

    private final @Nullable SeatState to;
    private final Set<Role> by;
    private final Set<SeatState> from;

    SeatStep(@Nullable SeatState to, Set<Role> by, SeatState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<SeatState> from() {
        return from;
    }

    @Override
    public @Nullable SeatState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
