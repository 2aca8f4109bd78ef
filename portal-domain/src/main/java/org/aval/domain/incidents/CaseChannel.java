package org.aval.domain.incidents;

import java.util.EnumSet;
import java.util.Set;

/** The way by which a report came (specification B7.2). */
public enum CaseChannel {
    FORM,
    ANONYMOUS_FORM,
    EMAIL,
    PHONE,
    IN_PERSON,
    PAPER,
    MANAGER,
    MONITORING,
    PATIENT_OR_RELATIVE,
    MEDIA,
    PLATFORM,
    AUTHORITY,
    PROFESSIONAL_ORDER;

    /** What the secretary writes down for somebody: everything that did not come through a form. */
    public static Set<CaseChannel> told() {
        return EnumSet.complementOf(EnumSet.of(FORM, ANONYMOUS_FORM));
    }
}
