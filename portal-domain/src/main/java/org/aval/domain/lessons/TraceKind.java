package org.aval.domain.lessons;

/** By what a reader of a scenario could be led back to what happened. */
public enum TraceKind {
    /** Words as they stand in the case. */
    OWN_WORDS,
    /** Somebody is named, of the institution or of the case. */
    NAME,
    /** A unit is named. */
    UNIT,
    /** A post that few people hold. */
    POST,
    /** A day, an hour, a month: a year is the most a scenario tells. */
    TIME,
    /** An address or a mark by which a publication is found. */
    ADDRESS,
    /** What is told of somebody fits few people. */
    FEW_PEOPLE,
    /** Few closed cases were about this article. */
    FEW_CASES
}
