package org.aval.policies.packs;

import java.util.regex.Pattern;

/**
 * How an institution looks on paper.
 *
 * @param institution its name as it signs
 * @param main the colour of the cover and of the titles, {@code #rrggbb}: dark enough to read on white
 * @param accent the colour of rules and marks, {@code #rrggbb}
 */
public record PackLook(PackText institution, String main, String accent) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The colours of the house, for an institution that has chosen none. */
    public static PackLook plain(PackText institution) {
        return new PackLook(institution, "#0b5372", "#2a9d8f");
    }

    /** @throws PackFault when a colour is none, or when nobody could read what is set in it */
    public PackLook {
        requireColour(main);
        requireColour(accent);
        if (Contrast.onWhite(main) < Contrast.READABLE) {
            throw new PackFault(PackFault.Key.COLOUR, main);
        }
    }

    private static void requireColour(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new PackFault(PackFault.Key.COLOUR, colour);
        }
    }
}
