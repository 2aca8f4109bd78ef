package org.aval.domain.interests;

import static org.aval.domain.interests.CounterpartyState.JOINED;
import static org.aval.domain.interests.CounterpartyState.KNOWN;
import static org.aval.domain.interests.CounterpartyState.TYPED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a counterparty: a declarant names it, the officer sets it right, or joins it to another spelling. */
public enum CounterpartyStep implements Step<CounterpartyState> {
    TYPE(TYPED, Set.of(Role.EMPLOYEE, Role.SYSTEM)),
    DESCRIBE(KNOWN, Set.of(Role.COI_OFFICER, Role.SYSTEM), TYPED, KNOWN),
    JOIN(JOINED, Set.of(Role.COI_OFFICER), TYPED, KNOWN);

    private final @Nullable CounterpartyState to;
    private final Set<Role> by;
    private final Set<CounterpartyState> from;

    CounterpartyStep(@Nullable CounterpartyState to, Set<Role> by, CounterpartyState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<CounterpartyState> from() {
        return from;
    }

    @Override
    public @Nullable CounterpartyState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
