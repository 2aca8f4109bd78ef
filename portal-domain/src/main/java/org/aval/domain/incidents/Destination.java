package org.aval.domain.incidents;

/** Where a report goes that is not for this house to judge. */
public enum Destination {
    COMPLAINTS_COMMISSIONER,
    HR,
    POLICE,
    PROFESSIONAL_ORDER,
    FACULTY,
    INFORMATION_SECURITY,
    AUTHORITY,
    OTHER
}
