package org.aval.domain.exhibits;

import static org.aval.domain.exhibits.RemovalState.ASKED;
import static org.aval.domain.exhibits.RemovalState.PARTLY;
import static org.aval.domain.exhibits.RemovalState.REMOVED;

import java.util.Arrays;
import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;

/** The life of a removal that was asked for: what is refused or stays unanswered may still come down later. */
public enum RemovalStep implements Step<RemovalState> {
    ASK(ASKED),
    FIND_REMOVED(REMOVED, ASKED, PARTLY, RemovalState.REFUSED, RemovalState.UNANSWERED),
    FIND_PARTLY(PARTLY, ASKED, RemovalState.REFUSED, RemovalState.UNANSWERED),
    FIND_REFUSED(RemovalState.REFUSED, ASKED, PARTLY, RemovalState.UNANSWERED),
    FIND_UNANSWERED(RemovalState.UNANSWERED, ASKED);

    private final RemovalState to;
    private final Set<RemovalState> from;

    RemovalStep(RemovalState to, RemovalState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** The step that leads there. */
    public static RemovalStep to(RemovalState outcome) {
        return Arrays.stream(values())
                .filter(step -> step.to == outcome)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<RemovalState> from() {
        return from;
    }

    @Override
    public RemovalState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER, Role.PRIVACY, Role.EMPLOYEE);
    }
}
