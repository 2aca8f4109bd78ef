package org.aval.domain.parameters;

import static org.aval.domain.parameters.ParameterState.ADOPTED;
import static org.aval.domain.parameters.ParameterState.DECLINED;
import static org.aval.domain.parameters.ParameterState.PROPOSED;
import static org.aval.domain.parameters.ParameterState.WITHDRAWN;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a value: it comes with the profile, is set by one person, or proposed by one and confirmed by another. */
public enum ParameterStep implements Step<ParameterState> {
    INSTALL(ADOPTED, Set.of(Role.SYSTEM)),
    SET(ADOPTED, Set.of(Role.ADMIN, Role.LEGAL, Role.PRIVACY)),
    PROPOSE(PROPOSED, Set.of(Role.ADMIN, Role.LEGAL, Role.PRIVACY)),
    CONFIRM(ADOPTED, Set.of(Role.ADMIN, Role.LEGAL, Role.PRIVACY), PROPOSED),
    DECLINE(DECLINED, Set.of(Role.ADMIN, Role.LEGAL, Role.PRIVACY), PROPOSED),
    WITHDRAW(WITHDRAWN, Set.of(Role.ADMIN, Role.LEGAL, Role.PRIVACY), PROPOSED),
    VERIFY(ADOPTED, Set.of(Role.LEGAL));

    private final ParameterState to;
    private final Set<Role> by;
    private final Set<ParameterState> from;

    ParameterStep(ParameterState to, Set<Role> by, ParameterState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ParameterState> from() {
        return from;
    }

    @Override
    public @Nullable ParameterState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
