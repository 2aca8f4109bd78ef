package org.aval.domain.parameters;

/** What a parameter's value is made of. */
public enum ParameterType {
    NUMBER,
    CHOICE,
    /** Any number of the words offered, with commas between them. */
    SEVERAL,
    TEXT
}
