package org.aval.domain.privacy;

/** When the persons concerned are told too. */
public enum PersonsRule {
    /** Whenever an authority is told. */
    ALWAYS,
    /** When the risk for them is high. */
    IF_HIGH,
    /** When they need it to protect themselves, or the authority requires it. */
    IF_NEEDED
}
