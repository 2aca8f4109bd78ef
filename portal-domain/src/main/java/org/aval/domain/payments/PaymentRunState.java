package org.aval.domain.payments;

/** Where the reading of a file of payments is. */
public enum PaymentRunState {
    /** Received; it is read in a moment. */
    WAITING,
    READING,
    /** To its end. */
    READ,
    /** Somebody stopped it; what was found until then stays. */
    STOPPED,
    /** It could not be read to its end. */
    BROKEN;

    /** Is there still something to do? */
    public boolean isOpen() {
        return this == WAITING || this == READING;
    }
}
