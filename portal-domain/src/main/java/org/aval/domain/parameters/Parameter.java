package org.aval.domain.parameters;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.aval.domain.shared.Verdict;

/**
 * One parameter and what its values may be; the values themselves come and go ({@link ParameterValue}).
 *
 * @param least the smallest number, or the shortest text
 * @param most the largest number, or the longest text
 * @param choices the words to choose from, for a choice of one or of several
 * @param optional may there be no value: no limit, none
 * @param sensitive does a change need two people
 */
public record Parameter(
        String key,
        ParameterGroup group,
        ParameterType type,
        ParameterUnit unit,
        int least,
        int most,
        List<String> choices,
        boolean optional,
        boolean sensitive)
        implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** The value as it is kept: without the blanks around it, a number without zeros before it, words in their order. */
    public String plain(String typed) {
        String stripped = typed.strip();
        if (type == ParameterType.SEVERAL && areOffered(stripped)) {
            return String.join(
                    ",", choices.stream().filter(words(stripped)::contains).toList());
        }
        return type == ParameterType.NUMBER && NUMBER.matcher(stripped).matches()
                ? String.valueOf(Integer.parseInt(stripped))
                : stripped;
    }

    /** May this be a value of the parameter? */
    public Verdict accepts(String value) {
        if (value.isEmpty()) {
            return Verdict.unless(!optional, "parameters.valueMissing");
        }
        return switch (type) {
            case NUMBER -> Verdict.unless(!isWithin(value), "parameters.outOfRange", least, most);
            case CHOICE -> Verdict.unless(!choices.contains(value), "parameters.notAChoice");
            case SEVERAL -> Verdict.unless(!areOffered(value), "parameters.notAChoice");
            case TEXT -> Verdict.unless(!within(value.length()), "parameters.textLength", least, most);
        };
    }

    /** The words of a value that has several. */
    public static List<String> words(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean areOffered(String value) {
        return choices.containsAll(words(value));
    }

    private boolean isWithin(String number) {
        return NUMBER.matcher(number).matches() && within(Integer.parseInt(number));
    }

    private boolean within(int size) {
        return size >= least && size <= most;
    }

    /** Is there nothing to choose, because the portal knows one way only? */
    public boolean isSettled() {
        return type == ParameterType.CHOICE && choices.size() == 1;
    }
}
