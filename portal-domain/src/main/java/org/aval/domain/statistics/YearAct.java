package org.aval.domain.statistics;

/** What is done to a year that was told. */
public enum YearAct {
    CORRECT
}
