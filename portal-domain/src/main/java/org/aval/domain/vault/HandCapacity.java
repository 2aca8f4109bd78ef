package org.aval.domain.vault;

/** As what somebody works on a case who was asked to by name. */
public enum HandCapacity {
    INVESTIGATOR,
    UNIT_HANDLER,
    CONTAINER,
    RAPPORTEUR,
    MEMBER,
    COUNSEL
}
