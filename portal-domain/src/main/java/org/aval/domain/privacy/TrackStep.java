package org.aval.domain.privacy;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of the legal question; every step is the privacy officer's. */
public enum TrackStep implements Step<TrackState> {
    DATE_AWARENESS(null, TrackState.OPEN, TrackState.NOTIFYING),
    FIND_NO_RISK(TrackState.CLOSED, TrackState.OPEN),
    FIND_RISK(TrackState.NOTIFYING, TrackState.OPEN),
    RECORD_NOTICE(null, TrackState.NOTIFYING),
    CLOSE(TrackState.CLOSED, TrackState.NOTIFYING),
    REOPEN(TrackState.OPEN, TrackState.NOTIFYING, TrackState.CLOSED);

    private final @Nullable TrackState to;
    private final Set<TrackState> from;

    TrackStep(@Nullable TrackState to, TrackState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<TrackState> from() {
        return from;
    }

    @Override
    public @Nullable TrackState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.PRIVACY);
    }
}
