package org.aval.policies.jurisdictions;

import java.util.List;

/**
 * A parameter as its file defines it, the same for every jurisdiction.
 *
 * @param group what it is about
 * @param type NUMBER, CHOICE, SEVERAL or TEXT
 * @param unit what a number counts
 * @param least the smallest number, or the shortest text
 * @param most the largest number, or the longest text
 * @param optional may there be no value
 * @param sensitive does a change need two people
 * @param strict the value where a profile says nothing
 */
public record ParameterDefinition(
        String key,
        String group,
        String type,
        String unit,
        int least,
        int most,
        List<String> choices,
        boolean optional,
        boolean sensitive,
        String strict) {

    public ParameterDefinition {
        choices = List.copyOf(choices);
    }
}
