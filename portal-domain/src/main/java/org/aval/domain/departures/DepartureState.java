package org.aval.domain.departures;

/** Has somebody said that everything is settled? */
public enum DepartureState {
    OPEN,
    CLOSED
}
