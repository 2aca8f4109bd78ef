package org.aval.domain.logos;

import java.util.EnumSet;
import java.util.Set;

/** With whom a mark is shown. */
public enum PartnerKind {
    INTERNAL,
    PUBLIC_BODY,
    UNIVERSITY,
    LEARNED_SOCIETY,
    FOUNDATION,
    PATIENT_ASSOCIATION,
    NON_PROFIT,
    STUDENT_ASSOCIATION,
    HEALTH_INDUSTRY,
    OTHER_COMMERCIAL,
    MEDIA,
    POLITICAL,
    RELIGIOUS,
    INDIVIDUAL;

    private static final Set<PartnerKind> SELLING = EnumSet.of(HEALTH_INDUSTRY, OTHER_COMMERCIAL);
    private static final Set<PartnerKind> CONVINCED = EnumSet.of(POLITICAL, RELIGIOUS);

    /** Does it sell something, so that interests are looked at? */
    public boolean isCommercial() {
        return SELLING.contains(this);
    }

    /** Does it stand for a conviction, which the institution does not? */
    public boolean isConvinced() {
        return CONVINCED.contains(this);
    }
}
