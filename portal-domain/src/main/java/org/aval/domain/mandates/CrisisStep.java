package org.aval.domain.mandates;

import static org.aval.domain.mandates.CrisisState.DECLARED;
import static org.aval.domain.mandates.CrisisState.ENDED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a crisis on a topic: declared until an hour, ended by itself or earlier by somebody. */
public enum CrisisStep implements Step<CrisisState> {
    DECLARE(DECLARED),
    END(ENDED, DECLARED);

    private static final Set<Role> OFFICES = Set.of(Role.COMMS_DIRECTOR, Role.DG);

    private final CrisisState to;
    private final Set<CrisisState> from;

    CrisisStep(CrisisState to, CrisisState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<CrisisState> from() {
        return from;
    }

    @Override
    public @Nullable CrisisState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return OFFICES;
    }
}
