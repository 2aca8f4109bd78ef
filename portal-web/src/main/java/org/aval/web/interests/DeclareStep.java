package org.aval.web.interests;

import java.util.Arrays;

/** The steps of the form in which somebody declares. */
enum DeclareStep {
    SCREENING,
    LINKS,
    SIGNATURE;

    /** The step of this name, null for none. */
    static DeclareStep of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
