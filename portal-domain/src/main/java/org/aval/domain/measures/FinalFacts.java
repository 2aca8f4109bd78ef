package org.aval.domain.measures;

/**
 * What the rules of a measure need to know that stands elsewhere, towards one person.
 *
 * @param prepared is its item on an agenda, and nobody votes on it yet
 * @param sits does who asks decide the item, by name
 * @param respondent does whom it lies on stand as a respondent; true where it lies on nobody
 * @param unfinished is what the portal began not ended yet: a signature, an answer to a plan
 * @param checkDays so many days after it is done somebody looks whether it helped
 */
public record FinalFacts(boolean prepared, boolean sits, boolean respondent, boolean unfinished, int checkDays) {}
