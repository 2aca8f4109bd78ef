package org.aval.domain.channels;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** A judgement is made, and made again when a platform changes: its states are the judgements. */
public enum SuitabilityStep implements Step<Fit> {
    JUDGE(EnumSet.noneOf(Fit.class)),
    JUDGE_AGAIN(EnumSet.allOf(Fit.class));

    private final Set<Fit> from;

    SuitabilityStep(Set<Fit> from) {
        this.from = from;
    }

    @Override
    public Set<Fit> from() {
        return Set.copyOf(from);
    }

    @Override
    public @Nullable Fit to() {
        return null;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.SYSTEM, Role.COMMS, Role.COMMS_DIRECTOR, Role.PRIVACY, Role.CISO);
    }
}
