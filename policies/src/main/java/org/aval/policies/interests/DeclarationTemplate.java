package org.aval.policies.interests;

import java.util.List;

/**
 * The form of a jurisdiction. A declaration keeps the code of the one it was filled in by.
 *
 * @param code changes whenever the form does
 * @param country to which it belongs
 * @param currency in which amounts are meant unless another is named
 * @param asksPrincipalActivity does the law ask for the main activity of each declarant
 * @param publicExtract does the law ask that part of it is published
 * @param thresholds what may pass or needs an authorisation, each a sentence with its source
 * @param screening what is asked first
 */
public record DeclarationTemplate(
        String code,
        String country,
        String currency,
        boolean asksPrincipalActivity,
        boolean publicExtract,
        List<Threshold> thresholds,
        List<ScreeningQuestion> screening) {

    /**
     * A limit of the law, told to the declarant.
     *
     * @param source the id of the legal source
     * @param flag V verified, M to be confirmed by counsel, R recommended
     */
    public record Threshold(String source, String flag, String fr, String en) {

        /** The sentence in "fr" or "en". */
        public String text(String language) {
            return "en".equals(language) ? en : fr;
        }
    }

    public DeclarationTemplate {
        thresholds = List.copyOf(thresholds);
        screening = List.copyOf(screening);
    }
}
