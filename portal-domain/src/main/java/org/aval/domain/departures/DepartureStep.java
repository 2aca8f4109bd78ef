package org.aval.domain.departures;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a departure's list: opened by the feed of human resources, closed by a person. */
public enum DepartureStep implements Step<DepartureState> {
    OPEN(DepartureState.OPEN, Set.of(Role.SYSTEM)),
    CLOSE(DepartureState.CLOSED, Set.of(Role.HR, Role.COMMS_DIRECTOR, Role.MANAGER), DepartureState.OPEN);

    private final @Nullable DepartureState to;
    private final Set<Role> by;
    private final Set<DepartureState> from;

    DepartureStep(@Nullable DepartureState to, Set<Role> by, DepartureState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<DepartureState> from() {
        return from;
    }

    @Override
    public @Nullable DepartureState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
