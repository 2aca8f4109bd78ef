package org.aval.domain.mandates;

import static org.aval.domain.mandates.TopicState.OPEN;
import static org.aval.domain.mandates.TopicState.RESERVED;
import static org.aval.domain.mandates.TopicState.RETIRED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a topic: Communications keep the list. */
public enum TopicStep implements Step<TopicState> {
    ADD(OPEN),
    RENAME(null, OPEN, RESERVED, RETIRED),
    RESERVE(RESERVED, OPEN),
    RETIRE(RETIRED, OPEN, RESERVED),
    REOPEN(OPEN, RESERVED, RETIRED);

    private static final Set<Role> COMMUNICATIONS = Set.of(Role.SYSTEM, Role.COMMS, Role.COMMS_DIRECTOR);

    private final @Nullable TopicState to;
    private final Set<TopicState> from;

    TopicStep(@Nullable TopicState to, TopicState... from) {
        this.to = to;
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
        return COMMUNICATIONS;
    }
}
