package org.aval.service.shared;

import java.util.Locale;

/**
 * A staff number as somebody typed it, in the one spelling under which tries are counted and the realm is asked.
 *
 * @param number in capitals, never longer than a staff number; a sign that is nobody's when it cannot be one
 */
public record Login(String number) {

    private static final int LONGEST = 20;
    private static final String NOBODYS = "?";

    /** The number in whatever spelling it was typed. */
    public static Login typed(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        boolean possible = !number.isEmpty()
                && number.length() <= LONGEST
                && number.chars().noneMatch(Character::isISOControl);
        return new Login(possible ? number : NOBODYS);
    }
}
