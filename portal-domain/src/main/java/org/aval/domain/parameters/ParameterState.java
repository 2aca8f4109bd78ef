package org.aval.domain.parameters;

/** What people have done with a value; in force and replaced follow from the days. */
public enum ParameterState {
    PROPOSED,
    ADOPTED,
    DECLINED,
    WITHDRAWN
}
