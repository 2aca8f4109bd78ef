package org.aval.domain.mandates;

/** How far what is said commits the institution. */
public enum MessageLevel {
    INFORMATION,
    EDUCATION,
    /** It commits the institution. */
    POSITION,
    CRISIS;

    /** Does legal counsel give an opinion first? */
    public boolean needsCounsel() {
        return this == POSITION || this == CRISIS;
    }
}
