package org.aval.domain.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the holder on a day.
 *
 * @param inPost here, whatever else is the matter
 * @param employedUntil the last day of the contract, null when none is in sight
 * @param attested is the charter in force signed, and the signature valid that day
 * @param attestedInGrace the same, or over for so short a time that rights still stand
 * @param unimpeded nothing stands in the way of which nothing more is said here (ruling 1)
 * @param interests what was declared
 */
public record HolderFacts(
        boolean inPost,
        @Nullable LocalDate employedUntil,
        boolean attested,
        boolean attestedInGrace,
        boolean unimpeded,
        InterestFacts interests) {}
