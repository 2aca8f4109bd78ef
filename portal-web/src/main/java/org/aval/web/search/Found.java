package org.aval.web.search;

import java.util.Locale;

/** The registers the search looks into, in the order the page shows them. */
public enum Found {
    PEOPLE,
    CHARTERS,
    ATTESTATIONS;

    /** The word by which the service names it. */
    String register() {
        return name().toLowerCase(Locale.ROOT);
    }
}
