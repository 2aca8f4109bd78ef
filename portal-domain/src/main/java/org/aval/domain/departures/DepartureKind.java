package org.aval.domain.departures;

/** Why there is something to settle. */
public enum DepartureKind {
    LEAVING,
    MOVING
}
