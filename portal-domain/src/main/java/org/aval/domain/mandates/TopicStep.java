package org.aval.domain.mandates;

import static org.aval.domain.mandates.TopicState.OPEN;
import static org.aval.domain.mandates.TopicState.RESERVED;
import static org.aval.domain.mandates.TopicState.RETIRED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a topic: communications keep the list, what is reserved is decided higher up. */
public enum TopicStep implements Step<TopicState> {
    INSTALL(null, Set.of(Role.SYSTEM)),
    ADD(OPEN, Set.of(Role.COMMS, Role.COMMS_DIRECTOR)),
    DESCRIBE(null, Set.of(Role.COMMS, Role.COMMS_DIRECTOR), OPEN, RESERVED),
    RESERVE(RESERVED, Set.of(Role.COMMS_DIRECTOR, Role.DG), OPEN),
    RELEASE(OPEN, Set.of(Role.COMMS_DIRECTOR, Role.DG), RESERVED),
    RETIRE(RETIRED, Set.of(Role.COMMS, Role.COMMS_DIRECTOR), OPEN, RESERVED),
    REOPEN(OPEN, Set.of(Role.COMMS, Role.COMMS_DIRECTOR), RETIRED);

    private final @Nullable TopicState to;
    private final Set<Role> by;
    private final Set<TopicState> from;

    TopicStep(@Nullable TopicState to, Set<Role> by, TopicState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<TopicState> from() {
        return from;
    }

    @Override
    public @Nullable TopicState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
