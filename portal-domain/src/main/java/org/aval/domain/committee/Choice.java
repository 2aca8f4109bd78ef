package org.aval.domain.committee;

/** What a member says to what is put to the vote. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
