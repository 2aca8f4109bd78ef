package org.aval.domain.payments;

/** What was said about a line of a public file that could be about somebody. */
public enum PaymentState {
    /** Nobody has answered. */
    ASKED,
    /** It is, and it will be declared. */
    MINE,
    /** It is, and it stands in the declaration. */
    DECLARED,
    /** It is about somebody else. */
    NOT_MINE,
    /** The officer has settled it. */
    CLOSED
}
