package org.aval.domain.payments;

/** By what a line of a public file could be about somebody. */
public enum PaymentBasis {
    /** The number in the professional register, and a name that does not speak against it. */
    NUMBER,
    /** The name, as it is written here. */
    SAME_NAME,
    /** A name that is near. */
    LIKE_NAME
}
