package org.aval.domain.interests;

import static org.aval.domain.interests.DeclarationState.INFO_REQUESTED;
import static org.aval.domain.interests.DeclarationState.IN_FORCE;
import static org.aval.domain.interests.DeclarationState.SUBMITTED;
import static org.aval.domain.interests.DeclarationState.UNDER_REVIEW;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a declaration of interests (specification B6). EMPLOYEE is the declarant, or who prepares it for them. */
public enum DeclarationStep implements Step<DeclarationState> {
    DRAFT(DeclarationState.DRAFT, Set.of(Role.EMPLOYEE)),
    DESCRIBE(null, Set.of(Role.EMPLOYEE), DeclarationState.DRAFT, INFO_REQUESTED),
    SUBMIT(SUBMITTED, Set.of(Role.EMPLOYEE), DeclarationState.DRAFT),
    /** Nothing to declare, and nothing left out that was declared before: it stands at once, by rule. */
    STAND(IN_FORCE, Set.of(Role.SYSTEM), SUBMITTED),
    TAKE_UP(UNDER_REVIEW, Set.of(Role.COI_OFFICER), SUBMITTED),
    ASK(INFO_REQUESTED, Set.of(Role.COI_OFFICER), UNDER_REVIEW),
    ANSWER(UNDER_REVIEW, Set.of(Role.EMPLOYEE), INFO_REQUESTED),
    ASSESS(null, Set.of(Role.COI_OFFICER), UNDER_REVIEW, IN_FORCE),
    HEAR_COMMITTEE(null, Set.of(Role.COI_OFFICER), UNDER_REVIEW),
    PUT_IN_FORCE(IN_FORCE, Set.of(Role.COI_OFFICER), UNDER_REVIEW);

    private final @Nullable DeclarationState to;
    private final Set<Role> by;
    private final Set<DeclarationState> from;

    DeclarationStep(@Nullable DeclarationState to, Set<Role> by, DeclarationState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<DeclarationState> from() {
        return from;
    }

    @Override
    public @Nullable DeclarationState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
