package org.aval.domain.channels;

import static org.aval.domain.channels.ChannelState.APPROVED;
import static org.aval.domain.channels.ChannelState.PROPOSED;
import static org.aval.domain.channels.ChannelState.SUSPENDED;
import static org.aval.domain.channels.ChannelState.WITHDRAWN;
import static org.aval.domain.shared.Role.CISO;
import static org.aval.domain.shared.Role.COMMS;
import static org.aval.domain.shared.Role.COMMS_DIRECTOR;
import static org.aval.domain.shared.Role.PRIVACY;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of an approved channel: one proposes it, privacy or security approves it. */
public enum ChannelStep implements Step<ChannelState> {
    PROPOSE(PROPOSED, Set.of(COMMS, COMMS_DIRECTOR, PRIVACY, CISO)),
    DESCRIBE(null, Set.of(COMMS, COMMS_DIRECTOR, PRIVACY, CISO), PROPOSED, SUSPENDED),
    APPROVE(APPROVED, Set.of(PRIVACY, CISO), PROPOSED, SUSPENDED),
    REVIEW(null, Set.of(PRIVACY, CISO), APPROVED),
    SUSPEND(SUSPENDED, Set.of(PRIVACY, CISO, COMMS_DIRECTOR), APPROVED),
    WITHDRAW(WITHDRAWN, Set.of(PRIVACY, CISO, COMMS_DIRECTOR), PROPOSED, APPROVED, SUSPENDED);

    private final @Nullable ChannelState to;
    private final Set<Role> by;
    private final Set<ChannelState> from;

    ChannelStep(@Nullable ChannelState to, Set<Role> by, ChannelState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ChannelState> from() {
        return from;
    }

    @Override
    public @Nullable ChannelState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
