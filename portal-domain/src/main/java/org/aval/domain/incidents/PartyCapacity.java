package org.aval.domain.incidents;

/** As what somebody stands in a case; who reported it stands nowhere but in the vault. */
public enum PartyCapacity {
    RESPONDENT,
    VICTIM,
    WITNESS
}
