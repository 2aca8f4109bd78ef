package org.aval.domain.incidents;

/** The four levels of the scale (specification B7.2). */
public final class CaseSeverity {

    /** No person harmed, corrected at once: the unit handles it. */
    public static final int MINOR = 1;
    /** A rule broken, with limited reach or a harm that can be undone. */
    public static final int MODERATE = 2;
    /** An identifiable person, sensitive data, a targeted person or a wide reach. */
    public static final int HIGH = 3;
    /** Serious or mass harm, a child or a highly vulnerable person, a threat to safety. */
    public static final int CRITICAL = 4;

    private CaseSeverity() {}
}
