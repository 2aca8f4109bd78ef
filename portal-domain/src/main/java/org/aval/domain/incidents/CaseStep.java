package org.aval.domain.incidents;

import static org.aval.domain.incidents.CaseState.ACKNOWLEDGED;
import static org.aval.domain.incidents.CaseState.COMMITTEE;
import static org.aval.domain.incidents.CaseState.CONTAINMENT;
import static org.aval.domain.incidents.CaseState.CONTRADICTORY;
import static org.aval.domain.incidents.CaseState.INVESTIGATION;
import static org.aval.domain.incidents.CaseState.RECEIVED;
import static org.aval.domain.incidents.CaseState.TRIAGED;
import static org.aval.domain.incidents.CaseState.UNIT_HANDLING;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.INTEGRITY_OFFICER;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a case (specification B7.3). EMPLOYEE at REPORT is anybody, also without an account. */
public enum CaseStep implements Step<CaseState> {
    REPORT(RECEIVED, Set.of(EMPLOYEE, ETHICS_SECRETARY, INTEGRITY_OFFICER)),
    ACKNOWLEDGE(ACKNOWLEDGED, Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER), RECEIVED),
    WRITE(
            null,
            Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER),
            RECEIVED,
            ACKNOWLEDGED,
            TRIAGED,
            CONTAINMENT,
            UNIT_HANDLING,
            INVESTIGATION,
            CONTRADICTORY,
            COMMITTEE,
            CaseState.DECIDED,
            CaseState.ACTIONS);

    private final @Nullable CaseState to;
    private final Set<Role> by;
    private final Set<CaseState> from;

    CaseStep(@Nullable CaseState to, Set<Role> by, CaseState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<CaseState> from() {
        return from;
    }

    @Override
    public @Nullable CaseState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
