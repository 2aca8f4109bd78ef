package org.aval.policies.jurisdictions;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the law of a place asks when personal information got where it must not be (specification B7.4). Hours and years
 * are parameters of the institution, and stand there with their own sources.
 *
 * @param places the codes of the profiles it belongs to
 * @param kinds for which kinds of information
 * @param authorities who is told when the question is answered with yes
 * @param persons whether the persons concerned are told too: ALWAYS, IF_HIGH or IF_NEEDED
 * @param source the id of a legal source
 * @param flag how far it was checked: V, M or R
 */
public record BreachRegime(
        String code,
        List<String> places,
        List<String> kinds,
        Map<String, String> question,
        List<BreachFactor> factors,
        List<String> authorities,
        String persons,
        String source,
        String flag) {

    public BreachRegime {
        places = List.copyOf(places);
        kinds = List.copyOf(kinds);
        question = Map.copyOf(question);
        factors = List.copyOf(factors);
        authorities = List.copyOf(authorities);
    }

    /** The legal question, in "fr" or "en". */
    public String question(String language) {
        return Objects.requireNonNull(question.get("en".equals(language) ? "en" : "fr"), code);
    }
}
