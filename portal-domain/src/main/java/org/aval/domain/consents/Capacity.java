package org.aval.domain.consents;

/** Whether the person shown agrees alone. */
public enum Capacity {
    ADULT,
    MINOR,
    REPRESENTED
}
