package org.aval.domain.logos;

/**
 * The days the institution gives a use of its marks.
 *
 * @param answerDays open days in which a request is answered
 * @param noticeDays how long before its end it is told
 * @param proofDays how long after its end it may wait for its proof
 * @param months how long it may last
 * @param stopDays how long after it was taken back a mark may still be seen
 */
public record LogoLimits(int answerDays, int noticeDays, int proofDays, int months, int stopDays) {

    /** Those of specification B5. */
    public static final LogoLimits USUAL = new LogoLimits(10, 30, 30, 12, 5);
}
