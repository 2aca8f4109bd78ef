package org.aval.domain.parameters;

/** What a parameter's value is made of. */
public enum ParameterType {
    NUMBER,
    CHOICE,
    TEXT
}
