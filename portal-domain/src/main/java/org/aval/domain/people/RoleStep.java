package org.aval.domain.people;

import static org.aval.domain.people.RoleState.DECLINED;
import static org.aval.domain.people.RoleState.ENDED;
import static org.aval.domain.people.RoleState.HELD;
import static org.aval.domain.people.RoleState.PROPOSED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a role somebody holds: a sensitive one is proposed and confirmed by two people, another granted at once. */
public enum RoleStep implements Step<RoleState> {
    PROPOSE(PROPOSED, Set.of(Role.ADMIN, Role.HR)),
    GRANT(HELD, Set.of(Role.SYSTEM, Role.ADMIN, Role.HR)),
    CONFIRM(HELD, Set.of(Role.ADMIN, Role.HR, Role.DG), PROPOSED),
    DECLINE(DECLINED, Set.of(Role.ADMIN, Role.HR, Role.DG), PROPOSED),
    RECERTIFY(null, Set.of(Role.ADMIN, Role.HR), HELD),
    END(ENDED, Set.of(Role.SYSTEM, Role.ADMIN, Role.HR), HELD);

    private final @Nullable RoleState to;
    private final Set<Role> by;
    private final Set<RoleState> from;

    RoleStep(@Nullable RoleState to, Set<Role> by, RoleState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<RoleState> from() {
        return from;
    }

    @Override
    public @Nullable RoleState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
