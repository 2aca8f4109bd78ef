package org.aval.domain.lessons;

/** Why it came to it, as far as the institution can learn from it. */
public enum RootCause {
    NOT_KNOWN,
    NOT_UNDERSTOOD,
    HABIT,
    PRESSURE,
    TOOL,
    NO_RULE,
    DELIBERATE,
    OTHER
}
