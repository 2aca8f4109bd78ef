package org.aval.web.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The registers the search looks into, in the order the page shows them. */
public enum Found {
    PEOPLE,
    UNITS,
    CHARTERS,
    ATTESTATIONS,
    MANDATES,
    TOPICS,
    PUBLICATIONS,
    ACCOUNTS,
    LOGOS,
    CONSENTS,
    INTERESTS,
    PARTIES;

    /** The word by which the service and the address name it. */
    public String register() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The register of this word; empty for all of them and for what is none. */
    static Optional<Found> of(String word) {
        return Arrays.stream(values())
                .filter(found -> found.register().equals(word))
                .findFirst();
    }
}
