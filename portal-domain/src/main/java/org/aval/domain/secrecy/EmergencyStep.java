package org.aval.domain.secrecy;

import static org.aval.domain.secrecy.OpeningState.ASKED;
import static org.aval.domain.secrecy.OpeningState.CLOSED;
import static org.aval.domain.secrecy.OpeningState.OPEN;
import static org.aval.domain.secrecy.OpeningState.REFUSED;
import static org.aval.domain.secrecy.OpeningState.WITHDRAWN;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of an emergency opening of a case: one office asks, another one agrees, both read for some hours. */
public enum EmergencyStep implements Step<OpeningState> {
    ASK(ASKED),
    AGREE(OPEN, ASKED),
    REFUSE(REFUSED, ASKED),
    WITHDRAW(WITHDRAWN, ASKED),
    CLOSE(CLOSED, OPEN);

    private final @Nullable OpeningState to;
    private final Set<OpeningState> from;

    EmergencyStep(@Nullable OpeningState to, OpeningState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<OpeningState> from() {
        return from;
    }

    @Override
    public @Nullable OpeningState to() {
        return to;
    }

    /** Offices that stand outside the committee; the portal's administrator is none of them. */
    @Override
    public Set<Role> by() {
        return Set.of(Role.DG, Role.LEGAL, Role.PRIVACY);
    }
}
