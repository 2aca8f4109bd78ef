package org.aval.domain.parameters;

/** How far the source of a value was checked: verified, from memory and to be confirmed by counsel, or only recommended. */
public enum SourceFlag {
    V,
    M,
    R
}
