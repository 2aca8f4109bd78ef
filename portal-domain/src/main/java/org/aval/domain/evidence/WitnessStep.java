package org.aval.domain.evidence;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a witness: the auditor names it and releases it. */
public enum WitnessStep implements Step<WitnessState> {
    NAME(WitnessState.NAMED),
    RELEASE(WitnessState.RELEASED, WitnessState.NAMED);

    private final WitnessState to;
    private final Set<WitnessState> from;

    WitnessStep(WitnessState to, WitnessState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<WitnessState> from() {
        return from;
    }

    @Override
    public @Nullable WitnessState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.AUDITOR);
    }
}
