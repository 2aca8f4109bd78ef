package org.aval.domain.departures;

/** What may have to be settled, register by register. */
public enum DepartureTaskKind {
    /** A mandate of the person: it ends, or after a change of unit is confirmed by who grants there. */
    MANDATE_HELD(true),
    /** A mandate the person granted: who follows in the office confirms it. */
    MANDATE_GRANTED(true),
    /** A mandate in which the person stands in: told, so that its renewal names somebody else. */
    MANDATE_SUBSTITUTE(false),
    /** A role on an official account: it ends the same day. */
    ACCOUNT_SEAT(true),
    /** An official account whose secrets the person knew: they are changed within 24 hours. */
    ACCOUNT_SECRET(true),
    /** A charter the person answers for: somebody else does. */
    CHARTER_OWNER(true),
    /** A role in the portal held beyond a change of unit: it is still needed, or it ends. */
    ROLE_HELD(true),
    /** People who are still led by somebody who left. */
    TEAM(true),
    /** People whose placement is still supervised by somebody who left. */
    PLACEMENT(true);

    private final boolean blocking;

    DepartureTaskKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Does the list stay open as long as it is not done? */
    public boolean isBlocking() {
        return blocking;
    }
}
