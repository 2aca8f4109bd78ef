package org.aval.policies.typeset;

import java.net.URI;
import java.time.Instant;

/**
 * What one sheet says to somebody who comes in for the first time.
 *
 * @param language {@code fr} or {@code en}: the language the person reads
 * @param unit where the sheet is to be handed over; may be blank
 * @param link opens once, and lets in whoever holds the sheet
 * @param portal the portal's address, to enter the next times
 * @param help whom to call; blank when the institution has not said so
 */
public record EntrySheet(
        String language,
        String institution,
        String person,
        String staffNumber,
        String unit,
        URI link,
        URI portal,
        Instant until,
        String help) {}
