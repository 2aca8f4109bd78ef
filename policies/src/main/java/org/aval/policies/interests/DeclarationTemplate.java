package org.aval.policies.interests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a jurisdiction. A declaration keeps the code of the one it was filled in by.
 *
 * @param code changes whenever the form does
 * @param country to which it belongs
 * @param currency in which amounts are meant unless another is named
 * @param asksPrincipalActivity does the law ask for the main activity of each declarant
 * @param extract what the law has published of it; null when it asks for nothing
 * @param thresholds what may pass or needs an authorisation, each a sentence with its source
 * @param screening what is asked first
 */
public record DeclarationTemplate(
        String code,
        String country,
        String currency,
        boolean asksPrincipalActivity,
        @Nullable Extract extract,
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

    /**
     * What is published, and of whom. Amounts, shares, descriptions and whatever is about relatives never are.
     *
     * @param source the id of the legal source
     * @param flag V verified, M to be confirmed by counsel, R recommended
     * @param years for how long after the office has ended
     * @param offices the roles that it names
     * @param categories the kinds of links that it names
     */
    public record Extract(String source, String flag, int years, List<String> offices, List<String> categories) {

        public Extract {
            offices = List.copyOf(offices);
            categories = List.copyOf(categories);
        }
    }

    public DeclarationTemplate {
        thresholds = List.copyOf(thresholds);
        screening = List.copyOf(screening);
    }
}
