package org.aval.domain.retention;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a legal hold: counsel sets it and lifts it. */
public enum HoldStep implements Step<HoldState> {
    HOLD(HoldState.HELD),
    LIFT(HoldState.LIFTED, HoldState.HELD);

    private final HoldState to;
    private final Set<HoldState> from;

    HoldStep(HoldState to, HoldState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<HoldState> from() {
        return from;
    }

    @Override
    public @Nullable HoldState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.LEGAL);
    }
}
