package org.aval.domain.accounts;

/** What an account is worth today: what people decided, who looks after it, and how long nobody posted. */
public enum AccountStanding {
    REQUESTED,
    UNDER_REVIEW,
    APPROVED,
    ACTIVE,
    /** Nobody posted for a long time: resume, merge or close. */
    DORMANT,
    /** Nothing is posted: somebody decided so, or too few people look after it. */
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

    /** The rule over bare facts, the same for a record and for the rows of a register. */
    public static AccountStanding of(AccountState state, AccountPulse pulse, AccountLimits limits) {
        if (state != AccountState.ACTIVE) {
            return valueOf(state.name());
        }
        boolean active = !limits.isRestricted(pulse);
        return active && limits.isDormant(pulse) ? DORMANT : active ? ACTIVE : RESTRICTED;
    }

    /** May it be taken for the institution's own voice today? */
    public boolean isOfficial() {
        return this == ACTIVE || this == DORMANT || this == RESTRICTED || this == CLOSING;
    }
}
