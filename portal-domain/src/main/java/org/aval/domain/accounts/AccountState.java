package org.aval.domain.accounts;

/** What people decided about an account. Whether it is dormant or restricted by a rule follows from the facts as well. */
public enum AccountState {
    REQUESTED,
    UNDER_REVIEW,
    APPROVED,
    ACTIVE,
    RESTRICTED,
    COMPROMISED,
    CLOSING,
    CLOSED,
    REJECTED,
    DISCOVERED,
    REGULARISING,
    IMPOSTOR,
    TAKEDOWN_REQUESTED,
    TAKEN_DOWN;

    /** Does the institution stand behind it before the public? */
    public boolean isOfficial() {
        return this == ACTIVE || this == RESTRICTED || this == COMPROMISED || this == CLOSING;
    }

    /** Is it somebody else's who pretends to be us? */
    public boolean isImpostor() {
        return this == IMPOSTOR || this == TAKEDOWN_REQUESTED || this == TAKEN_DOWN;
    }
}
