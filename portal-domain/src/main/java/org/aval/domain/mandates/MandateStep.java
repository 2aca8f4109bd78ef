package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateState.ACTIVE;
import static org.aval.domain.mandates.MandateState.GRANTED;
import static org.aval.domain.mandates.MandateState.REJECTED;
import static org.aval.domain.mandates.MandateState.RESIGNED;
import static org.aval.domain.mandates.MandateState.REVIEWED;
import static org.aval.domain.mandates.MandateState.REVOKED;
import static org.aval.domain.mandates.MandateState.SUBMITTED;
import static org.aval.domain.mandates.MandateState.SUSPENDED;
import static org.aval.domain.mandates.MandateState.UNIT_APPROVED;
import static org.aval.domain.mandates.MandateState.WITHDRAWN;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a mandate to speak (specification B3). EMPLOYEE is the holder, or who asked for it. */
public enum MandateStep implements Step<MandateState> {
    DRAFT(MandateState.DRAFT, Set.of(Role.EMPLOYEE, Role.MANAGER, Role.COMMS, Role.COMMS_DIRECTOR)),
    RENEW(MandateState.DRAFT, Set.of(Role.EMPLOYEE, Role.MANAGER, Role.COMMS, Role.COMMS_DIRECTOR)),
    DESCRIBE(null, Set.of(Role.EMPLOYEE), MandateState.DRAFT),
    SUBMIT(SUBMITTED, Set.of(Role.EMPLOYEE), MandateState.DRAFT),
    APPROVE_UNIT(UNIT_APPROVED, Set.of(Role.SYSTEM, Role.MANAGER, Role.DG), SUBMITTED),
    ADVISE(null, Set.of(Role.LEGAL, Role.COI_OFFICER), SUBMITTED, UNIT_APPROVED),
    REVIEW(REVIEWED, Set.of(Role.SYSTEM, Role.COMMS, Role.COMMS_DIRECTOR), UNIT_APPROVED),
    GRANT(GRANTED, Set.of(Role.SYSTEM, Role.MANAGER, Role.COMMS_DIRECTOR, Role.DG), REVIEWED),
    ACCEPT(ACTIVE, Set.of(Role.EMPLOYEE), GRANTED),
    REJECT(
            REJECTED,
            Set.of(Role.MANAGER, Role.COMMS, Role.COMMS_DIRECTOR, Role.DG),
            SUBMITTED,
            UNIT_APPROVED,
            REVIEWED),
    WITHDRAW(WITHDRAWN, Set.of(Role.EMPLOYEE), MandateState.DRAFT, SUBMITTED, UNIT_APPROVED, REVIEWED),
    SUSPEND(SUSPENDED, Set.of(Role.COMMS_DIRECTOR, Role.DG, Role.ETHICS_CHAIR), ACTIVE),
    PROLONG(null, Set.of(Role.COMMS_DIRECTOR, Role.DG, Role.ETHICS_CHAIR), SUSPENDED),
    REINSTATE(ACTIVE, Set.of(Role.COMMS_DIRECTOR, Role.DG, Role.ETHICS_CHAIR), SUSPENDED),
    CONFIRM_GRANT(null, Set.of(Role.MANAGER, Role.COMMS_DIRECTOR, Role.DG), ACTIVE, SUSPENDED),
    CONFIRM_ACCOUNTS(null, Set.of(Role.COMMS, Role.COMMS_DIRECTOR), ACTIVE, SUSPENDED),
    CLEAR_INTERESTS(null, Set.of(Role.COI_OFFICER), GRANTED, ACTIVE, SUSPENDED),
    CORRECT(null, Set.of(Role.COMMS_DIRECTOR, Role.DG), ACTIVE, SUSPENDED),
    REVOKE(REVOKED, Set.of(Role.SYSTEM, Role.COMMS_DIRECTOR, Role.DG), GRANTED, ACTIVE, SUSPENDED),
    RESTORE(ACTIVE, Set.of(Role.SYSTEM), REVOKED),
    RESIGN(RESIGNED, Set.of(Role.EMPLOYEE), GRANTED, ACTIVE, SUSPENDED);

    private final @Nullable MandateState to;
    private final Set<Role> by;
    private final Set<MandateState> from;

    MandateStep(@Nullable MandateState to, Set<Role> by, MandateState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<MandateState> from() {
        return from;
    }

    @Override
    public @Nullable MandateState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
