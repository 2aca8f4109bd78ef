package org.aval.domain.logos;

/** Whether a mark may be asked for. */
public enum MarkState {
    OFFERED,
    RETIRED
}
