package org.aval.domain.reviews;

import static org.aval.domain.reviews.ReviewState.ASKED;
import static org.aval.domain.reviews.ReviewState.CHANGED;
import static org.aval.domain.reviews.ReviewState.UPHELD;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of a review. EMPLOYEE is the respondent; SYSTEM is the portal, which writes for who holds a receipt, and notes what
 * the panel decided. ETHICS_MEMBER is who sits on the panel.
 */
public enum ReviewStep implements Step<ReviewState> {
    ASK(ASKED, Set.of(EMPLOYEE, ETHICS_SECRETARY, SYSTEM)),
    PREPARE(null, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER), ASKED),
    UPHOLD(UPHELD, Set.of(SYSTEM), ASKED),
    CHANGE(CHANGED, Set.of(SYSTEM), ASKED);

    private final @Nullable ReviewState to;
    private final Set<Role> by;
    private final Set<ReviewState> from;

    ReviewStep(@Nullable ReviewState to, Set<Role> by, ReviewState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ReviewState> from() {
        return from;
    }

    @Override
    public @Nullable ReviewState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
