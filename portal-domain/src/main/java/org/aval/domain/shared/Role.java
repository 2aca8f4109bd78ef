package org.aval.domain.shared;

/**
 * What a person may be in the institution (specification B0.1). MANAGER is derived from the assignments,
 * EMPLOYEE from being in post, SYSTEM is the portal itself; all others are granted to a person.
 */
public enum Role {
    EMPLOYEE,
    MANAGER,
    COMMS,
    COMMS_DIRECTOR,
    BRAND,
    LEGAL,
    PRIVACY,
    COI_OFFICER,
    HR,
    ETHICS_SECRETARY,
    ETHICS_CHAIR,
    ETHICS_MEMBER,
    POLICY_OWNER,
    POLICY_APPROVER,
    CISO,
    AUDITOR,
    ADMIN,
    DG,
    INTEGRITY_OFFICER,
    SYSTEM
}
