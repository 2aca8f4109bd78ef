package org.aval.domain.incidents;

import org.aval.domain.shared.Role;

/** Which office a report reaches: the committee's secretary, or where it must not go there, the integrity officer. */
public enum CaseDesk {
    SECRETARY(Role.ETHICS_SECRETARY),
    INTEGRITY(Role.INTEGRITY_OFFICER);

    private final Role role;

    CaseDesk(Role role) {
        this.role = role;
    }

    /** Who sits there. */
    public Role role() {
        return role;
    }
}
