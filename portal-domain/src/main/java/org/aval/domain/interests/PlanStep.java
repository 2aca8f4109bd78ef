package org.aval.domain.interests;

import static org.aval.domain.interests.PlanState.ACCEPTED;
import static org.aval.domain.interests.PlanState.PROPOSED;
import static org.aval.domain.interests.PlanState.REFUSED;
import static org.aval.domain.interests.PlanState.SATISFIED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a management plan: proposed by the officer, answered by the declarant, looked at, closed. */
public enum PlanStep implements Step<PlanState> {
    PROPOSE(PROPOSED, Set.of(Role.COI_OFFICER)),
    REVISE(PROPOSED, Set.of(Role.COI_OFFICER), PROPOSED, ACCEPTED, REFUSED),
    ACCEPT(ACCEPTED, Set.of(Role.EMPLOYEE), PROPOSED),
    REFUSE(REFUSED, Set.of(Role.EMPLOYEE), PROPOSED),
    MONITOR(null, Set.of(Role.COI_OFFICER), ACCEPTED),
    CLOSE(SATISFIED, Set.of(Role.COI_OFFICER), PROPOSED, ACCEPTED, REFUSED);

    private final @Nullable PlanState to;
    private final Set<Role> by;
    private final Set<PlanState> from;

    PlanStep(@Nullable PlanState to, Set<Role> by, PlanState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<PlanState> from() {
        return from;
    }

    @Override
    public @Nullable PlanState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
