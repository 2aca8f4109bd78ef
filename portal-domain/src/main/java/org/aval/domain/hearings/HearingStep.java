package org.aval.domain.hearings;

import static org.aval.domain.hearings.HearingState.ANSWERED;
import static org.aval.domain.hearings.HearingState.DRAFT;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The contradictory step. EMPLOYEE is the person concerned, and nobody else. */
public enum HearingStep implements Step<HearingState> {
    PREPARE(DRAFT, Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER)),
    REWRITE(null, Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER), DRAFT),
    SHOW(null, Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER), DRAFT),
    PUT(HearingState.PUT, Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER), DRAFT),
    ANSWER(ANSWERED, Set.of(Role.EMPLOYEE), HearingState.PUT),
    CHALLENGE(null, Set.of(Role.EMPLOYEE), HearingState.PUT, ANSWERED),
    MINUTE(null, Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER), HearingState.PUT, ANSWERED);

    private final @Nullable HearingState to;
    private final Set<Role> by;
    private final Set<HearingState> from;

    HearingStep(@Nullable HearingState to, Set<Role> by, HearingState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<HearingState> from() {
        return from;
    }

    @Override
    public @Nullable HearingState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    /** Is it the person's who is heard? */
    public boolean isOwn() {
        return by.contains(Role.EMPLOYEE);
    }
}
