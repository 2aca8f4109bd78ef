package org.aval.web.committee;

import java.util.List;
import java.util.UUID;

/** What was typed or chosen in a form, as the desks want it. */
final class Typed {

    private Typed() {}

    /** The record that was chosen, null for none. */
    static UUID id(String chosen) {
        return chosen == null || chosen.isBlank() ? null : UUID.fromString(chosen);
    }

    /** The constant that was chosen, null for none. */
    static <E extends Enum<E>> E constant(Class<E> type, String chosen) {
        return chosen == null || chosen.isBlank() ? null : Enum.valueOf(type, chosen);
    }

    /** One thing a line. */
    static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines().filter(line -> !line.isBlank()).toList();
    }
}
