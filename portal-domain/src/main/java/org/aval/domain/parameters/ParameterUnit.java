package org.aval.domain.parameters;

/** What a number counts. */
public enum ParameterUnit {
    NONE,
    HOURS,
    DAYS,
    BUSINESS_DAYS,
    MONTHS,
    YEARS,
    PERCENT,
    TIMES,
    MONEY
}
