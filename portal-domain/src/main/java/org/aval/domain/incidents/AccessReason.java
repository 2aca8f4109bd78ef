package org.aval.domain.incidents;

import org.aval.domain.vault.HandCapacity;

/** In which capacity somebody opens a case. */
public enum AccessReason {
    DESK,
    CHAIR,
    PRIVACY_OFFICER,
    INVESTIGATOR,
    UNIT_HANDLER,
    CONTAINER,
    RAPPORTEUR,
    MEMBER,
    COUNSEL,
    EMERGENCY;

    static AccessReason of(HandCapacity capacity) {
        return valueOf(capacity.name());
    }
}
