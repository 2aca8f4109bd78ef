package org.aval.domain.accounts;

/** What somebody may do on an account. */
public enum SeatRole {
    OWNER,
    ADMIN,
    EDITOR,
    MODERATOR,
    ANALYST,
    TECHNICAL;

    /** Does the person look after the account, so that it stays in good hands when another leaves? */
    public boolean isAdministrator() {
        return this == OWNER || this == ADMIN;
    }

    /** Is the role there to speak, and nothing without a mandate? An administrator without one still administers. */
    public boolean isForSpeaking() {
        return this == EDITOR || this == MODERATOR;
    }

    /** Does it ask for declared interests: does the person look after the account, or post on it? */
    public boolean asksForDeclaration() {
        return isAdministrator() || isForSpeaking();
    }

    /** Does the person hold the keys: secrets are changed when they go. */
    public boolean holdsKeys() {
        return this != ANALYST;
    }
}
