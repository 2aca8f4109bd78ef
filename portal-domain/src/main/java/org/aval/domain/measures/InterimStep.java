package org.aval.domain.measures;

import static org.aval.domain.measures.InterimState.DECLINED;
import static org.aval.domain.measures.InterimState.IN_FORCE;
import static org.aval.domain.measures.InterimState.LIFTED;
import static org.aval.domain.measures.InterimState.PROPOSED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of an interim measure: the secretary proposes, the chair decides; SYSTEM where the institution chose so, and
 * when a decision takes its place or a last day is over that nobody put off.
 */
public enum InterimStep implements Step<InterimState> {
    PROPOSE(PROPOSED, Set.of(Role.ETHICS_SECRETARY, Role.SYSTEM)),
    ORDER(IN_FORCE, Set.of(Role.ETHICS_CHAIR, Role.SYSTEM), PROPOSED),
    DECLINE(DECLINED, Set.of(Role.ETHICS_CHAIR), PROPOSED),
    PROLONG(null, Set.of(Role.ETHICS_CHAIR), IN_FORCE),
    LIFT(LIFTED, Set.of(Role.ETHICS_CHAIR, Role.SYSTEM), IN_FORCE),
    EXPIRE(LIFTED, Set.of(Role.SYSTEM), IN_FORCE);

    private final @Nullable InterimState to;
    private final Set<Role> by;
    private final Set<InterimState> from;

    InterimStep(@Nullable InterimState to, Set<Role> by, InterimState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<InterimState> from() {
        return from;
    }

    @Override
    public @Nullable InterimState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
