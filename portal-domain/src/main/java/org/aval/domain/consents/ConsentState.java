package org.aval.domain.consents;

/** What people did about a consent. Whether it has begun or is over follows from its days. */
public enum ConsentState {
    GIVEN,
    WITHDRAWN,
    ANNULLED
}
