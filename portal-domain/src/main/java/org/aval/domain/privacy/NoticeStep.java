package org.aval.domain.privacy;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;

/** The life of a notice that was written out; every step is the privacy officer's. */
public enum NoticeStep implements Step<NoticeState> {
    KEEP(NoticeState.KEPT),
    REPLACE(NoticeState.REPLACED, NoticeState.KEPT),
    SEND(NoticeState.SENT, NoticeState.KEPT);

    private final NoticeState to;
    private final Set<NoticeState> from;

    NoticeStep(NoticeState to, NoticeState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<NoticeState> from() {
        return from;
    }

    @Override
    public NoticeState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.PRIVACY);
    }
}
