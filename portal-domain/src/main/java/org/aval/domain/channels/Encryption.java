package org.aval.domain.channels;

/** Who can read what is written on the way. */
public enum Encryption {
    /** Only the two who write to each other. */
    E2EE,
    /** The institution, which keeps the keys. */
    MANAGED,
    /** Whoever runs the service. */
    TRANSPORT;

    /** Is it enough for what concerns patients? */
    public boolean protectsPatients() {
        return this != TRANSPORT;
    }
}
