package org.aval.domain.attestations;

import static org.aval.domain.attestations.ObligationState.ASSIGNED;
import static org.aval.domain.attestations.ObligationState.CANCELLED;
import static org.aval.domain.attestations.ObligationState.EXEMPTED;
import static org.aval.domain.attestations.ObligationState.OPENED;
import static org.aval.domain.attestations.ObligationState.QUIZ_PASSED;
import static org.aval.domain.attestations.ObligationState.READ;
import static org.aval.domain.attestations.ObligationState.REFUSED;
import static org.aval.domain.attestations.ObligationState.SIGNED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of an obligation, readable as a table: step, where it leads, who takes it, where it opens from. */
public enum ObligationStep implements Step<ObligationState> {
    ASSIGN(ASSIGNED, Set.of(Role.SYSTEM, Role.HR)),
    OPEN(OPENED, Set.of(Role.EMPLOYEE), ASSIGNED),
    READ_ALL(READ, Set.of(Role.EMPLOYEE), OPENED),
    FAIL_QUIZ(READ, Set.of(Role.EMPLOYEE), READ),
    PASS_QUIZ(QUIZ_PASSED, Set.of(Role.EMPLOYEE), READ),
    SIGN(SIGNED, Set.of(Role.EMPLOYEE), QUIZ_PASSED),
    SIGN_ON_PAPER(SIGNED, Set.of(Role.HR), ASSIGNED, OPENED, READ, QUIZ_PASSED, REFUSED),
    REFUSE(REFUSED, Set.of(Role.EMPLOYEE), ASSIGNED, OPENED, READ, QUIZ_PASSED),
    RECONSIDER(OPENED, Set.of(Role.EMPLOYEE), REFUSED),
    REMIND(null, Set.of(Role.MANAGER, Role.HR), ASSIGNED, OPENED, READ, QUIZ_PASSED),
    ASK_EXEMPTION(null, Set.of(Role.EMPLOYEE), ASSIGNED, OPENED, READ, QUIZ_PASSED),
    DISMISS_EXEMPTION(null, Set.of(Role.HR), ASSIGNED, OPENED, READ, QUIZ_PASSED, REFUSED),
    PROPOSE_EXEMPTION(null, Set.of(Role.HR), ASSIGNED, OPENED, READ, QUIZ_PASSED, REFUSED),
    DECLINE_EXEMPTION(null, Set.of(Role.POLICY_OWNER), ASSIGNED, OPENED, READ, QUIZ_PASSED, REFUSED),
    EXEMPT(EXEMPTED, Set.of(Role.POLICY_OWNER), ASSIGNED, OPENED, READ, QUIZ_PASSED, REFUSED),
    CARRY_OVER(null, Set.of(Role.SYSTEM), ASSIGNED),
    REASSIGN(ASSIGNED, Set.of(Role.SYSTEM, Role.HR), EXEMPTED),
    CANCEL(CANCELLED, Set.of(Role.SYSTEM, Role.HR), ASSIGNED, OPENED, READ, QUIZ_PASSED, REFUSED, EXEMPTED);

    private final @Nullable ObligationState to;
    private final Set<Role> by;
    private final Set<ObligationState> from;

    ObligationStep(@Nullable ObligationState to, Set<Role> by, ObligationState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ObligationState> from() {
        return from;
    }

    @Override
    public @Nullable ObligationState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
