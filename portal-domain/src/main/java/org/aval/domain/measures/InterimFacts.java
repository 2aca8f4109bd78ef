package org.aval.domain.measures;

/**
 * What the rules of interim measures need to know of a case.
 *
 * @param open is somebody still working on the case
 * @param respondent does the person stand as a respondent in it; victims, reporters and witnesses never do by that
 * @param mostDays how long it may last until somebody looks at it again
 * @param prolongations how often it may be said that it goes on
 */
public record InterimFacts(boolean open, boolean respondent, int mostDays, int prolongations) {}
