package org.aval.domain.committee;

import java.util.EnumSet;
import java.util.Set;

/** Why a member does not sit on an item (specification B8). */
public enum RecusalGround {
    SAME_UNIT,
    HIERARCHY,
    FAMILY,
    FRIENDSHIP_OR_HOSTILITY,
    DECLARED_INTEREST,
    PRIOR_PUBLIC_POSITION,
    REPORTER_OR_WITNESS,
    GRANTED_THE_MANDATE,
    PRIOR_INVOLVEMENT,
    TEACHER_OF_RESPONDENT,
    OTHER;

    private static final Set<RecusalGround> FACTS =
            EnumSet.of(SAME_UNIT, HIERARCHY, GRANTED_THE_MANDATE, REPORTER_OR_WITNESS, DECLARED_INTEREST);

    /** Does the portal know it by itself? */
    public boolean isFact() {
        return FACTS.contains(this);
    }
}
