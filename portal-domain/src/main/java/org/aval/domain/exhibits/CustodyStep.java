package org.aval.domain.exhibits;

import static org.aval.domain.exhibits.CustodyState.MASKED;
import static org.aval.domain.exhibits.CustodyState.SEALED;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The chain of custody: what somebody did with an exhibit. Whoever works on the case by name is asked for by it, so that
 * a step says in which capacities it is taken.
 */
public enum CustodyStep implements Step<CustodyState> {
    SEAL(
            SEALED,
            EnumSet.of(
                    AccessReason.DESK,
                    AccessReason.PRIVACY_OFFICER,
                    AccessReason.INVESTIGATOR,
                    AccessReason.CONTAINER)),
    VIEW(null, EnumSet.allOf(AccessReason.class), SEALED, MASKED),
    VERIFY(null, EnumSet.allOf(AccessReason.class), SEALED, MASKED),
    DOWNLOAD(null, EnumSet.of(AccessReason.DESK), SEALED, MASKED),
    MASK(MASKED, EnumSet.of(AccessReason.DESK, AccessReason.INVESTIGATOR), SEALED, MASKED),
    SHOW(null, EnumSet.of(AccessReason.DESK), MASKED);

    private final @Nullable CustodyState to;
    private final Set<AccessReason> in;
    private final Set<CustodyState> from;

    CustodyStep(@Nullable CustodyState to, Set<AccessReason> in, CustodyState... from) {
        this.to = to;
        this.in = Set.copyOf(in);
        this.from = Set.of(from);
    }

    /** In which capacities somebody takes it to whom the case opens. */
    public Set<AccessReason> in() {
        return in;
    }

    @Override
    public Set<CustodyState> from() {
        return from;
    }

    @Override
    public @Nullable CustodyState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER, Role.EMPLOYEE);
    }
}
