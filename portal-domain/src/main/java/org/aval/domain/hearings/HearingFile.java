package org.aval.domain.hearings;

/**
 * What the rules of a hearing need to know of its case.
 *
 * @param respondent does the person stand as a respondent in it
 * @param underWay is it looked into, or are the respondents heard
 * @param hearing are the respondents heard now
 */
public record HearingFile(boolean respondent, boolean underWay, boolean hearing) {}
