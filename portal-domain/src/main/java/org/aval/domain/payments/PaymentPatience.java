package org.aval.domain.payments;

/**
 * How long the person it could be about is left alone with a line of a public file.
 *
 * @param toAnswer days to say whose it is
 * @param toDeclare days to declare what was owned
 */
public record PaymentPatience(int toAnswer, int toDeclare) {

    /** For steps that wait for nothing. */
    public static final PaymentPatience NONE = new PaymentPatience(0, 0);
}
