package org.aval.domain.mandates;

/**
 * What the institution's parameters say of mandates.
 *
 * @param maxMonths how long one lasts at most
 * @param trainingMonths how long a training to speak to the press counts
 * @param acceptDays within how many days the holder accepts
 * @param suspensionDays after how many days at most a suspension is looked at again
 * @param prolongations how often a suspension goes on after its review
 * @param declarationGraceDays for how many days a declaration that is over still carries what turns on no expertise
 * @param powers who grants what
 */
public record MandateLaw(
        int maxMonths,
        int trainingMonths,
        int acceptDays,
        int suspensionDays,
        int prolongations,
        int declarationGraceDays,
        Powers powers) {

    /** As the specification has it. */
    public static final MandateLaw USUAL = new MandateLaw(12, 24, 10, 30, 1, 30, Powers.USUAL);
}
