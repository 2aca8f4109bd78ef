package org.aval.service.interests;

/** How another counterparty stands to one. */
public enum PartyRelation {
    /** The spelling that is kept. */
    KEPT,
    /** Another spelling. */
    JOINED,
    /** The head of its group. */
    HEAD,
    /** One of its group. */
    MEMBER,
    /** One that is called nearly the same. */
    ALIKE
}
