package org.aval.policies.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An XML text with places named {@code ${like.this}}; what fills them is always text, never markup. */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([\\w.]+)}");

    /** Literal, place, literal, place… literal. */
    private final List<String> pieces = new ArrayList<>();

    /** Finds the places of a text. */
    public Template(String source) {
        Matcher place = PLACE.matcher(source);
        int from = 0;
        while (place.find()) {
            pieces.add(source.substring(from, place.start()));
            pieces.add(place.group(1));
            from = place.end();
        }
        pieces.add(source.substring(from));
    }

    /** The text with a value at each place. */
    public String fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            filled.append(i % 2 == 0 ? pieces.get(i) : text(pieces.get(i), values));
        }
        return filled.toString();
    }

    private static String text(String place, Map<String, String> values) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException("nothing to print at " + place);
        }
        return escape(value);
    }

    /** A value as XML writes it. */
    public static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
