package org.aval.policies.interests;

import java.util.List;

/**
 * One thing a declarant is asked before anything is filled in.
 *
 * @param code the word by which the form knows it
 * @param categories the kinds of link that follow from a yes
 * @param fr the question in French
 * @param en the question in English
 */
public record ScreeningQuestion(String code, List<String> categories, String fr, String en) {

    public ScreeningQuestion {
        categories = List.copyOf(categories);
    }

    /** The question in "fr" or "en". */
    public String text(String language) {
        return "en".equals(language) ? en : fr;
    }
}
