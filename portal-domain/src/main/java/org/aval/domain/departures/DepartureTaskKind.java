package org.aval.domain.departures;

import org.aval.domain.shared.Role;

/** What may have to be settled, register by register. */
public enum DepartureTaskKind {
    /** A mandate of the person: it ends, or after a change of unit is confirmed by who grants there. */
    MANDATE_HELD(true, Role.COMMS_DIRECTOR),
    /** A mandate the person granted: who follows in the office confirms it. */
    MANDATE_GRANTED(true, Role.COMMS_DIRECTOR),
    /** A mandate in which the person stands in or moderates: somebody else does, or nobody. */
    MANDATE_SUBSTITUTE(true, Role.COMMS),
    /** A role on an official account: it ends the same day. */
    ACCOUNT_SEAT(true, Role.COMMS),
    /** An official account whose secrets the person knew: they are changed within 24 hours. */
    ACCOUNT_SECRET(true, Role.COMMS),
    /** A use of a mark the person answers for: somebody else does, or it is taken back. */
    LOGO_SPONSOR(true, Role.BRAND),
    /** What shows somebody, and the person answers for: somebody else does. */
    SHOWN_PEOPLE(true, Role.COMMS),
    /** A charter the person answers for: somebody else does. */
    CHARTER_OWNER(true, Role.POLICY_APPROVER),
    /** A role in the portal held beyond a change of unit: it is still needed, or it ends. */
    ROLE_HELD(true, Role.HR),
    /** People who are still led by somebody who left. */
    TEAM(true, Role.HR),
    /** People whose placement is still supervised by somebody who left. */
    PLACEMENT(true, Role.HR);

    private final boolean blocking;
    private final Role office;

    DepartureTaskKind(boolean blocking, Role office) {
        this.blocking = blocking;
        this.office = office;
    }

    /** Who can do it, beside who led the person: they hear of it. */
    public Role office() {
        return office;
    }

    /** Does the list stay open as long as it is not done? */
    public boolean isBlocking() {
        return blocking;
    }
}
