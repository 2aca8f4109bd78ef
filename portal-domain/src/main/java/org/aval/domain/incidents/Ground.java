package org.aval.domain.incidents;

import java.util.EnumSet;
import java.util.Set;

/** Why somebody must not know of a case (rules ), the most telling first. */
public enum Ground {
    RESPONDENT,
    REPORTER_OR_WITNESS,
    SAME_UNIT,
    HIERARCHY,
    GRANTED_THE_MANDATE,
    DECLARED_INTEREST;

    /** Those that an appointment by name sets aside: whoever is asked to put things right in a unit leads it. */
    static final Set<Ground> OF_THE_UNIT = EnumSet.of(SAME_UNIT, HIERARCHY, GRANTED_THE_MANDATE);
}
