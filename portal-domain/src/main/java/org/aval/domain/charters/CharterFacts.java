package org.aval.domain.charters;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the verdicts on a version depend on besides the version itself.
 *
 * @param notice how long before it comes into force it is published
 * @param articles how many articles it has
 * @param incomplete the codes of the articles that lack words in one of the languages
 * @param uncovered the mandatory entries of the catalogue that no article answers to
 * @param required the bodies that must have been heard
 * @param lastNumber the number of the newest version that was scheduled, null when there is none
 * @param lastFrom the day that one is in force from
 * @param sha256 the digest of the whole text as it stands now, in both languages
 */
public record CharterFacts(
        LocalDate today,
        Notice notice,
        int articles,
        Set<String> incomplete,
        Set<String> uncovered,
        Set<ConsultationBody> required,
        @Nullable String lastNumber,
        @Nullable LocalDate lastFrom,
        Digests sha256) {

    public CharterFacts {
        incomplete = Set.copyOf(incomplete);
        uncovered = Set.copyOf(uncovered);
        required = required.isEmpty() ? Set.of() : EnumSet.copyOf(required);
    }

    /** The digests of a text in its two languages, and the one of both together that an approval is about. */
    public record Digests(String fr, String en, String both) {}

    /** The earliest day a version can come into force. */
    public LocalDate earliest() {
        LocalDate noticed = today.plusDays(notice.days());
        return lastFrom == null || lastFrom.isBefore(noticed) ? noticed : lastFrom.plusDays(1);
    }
}
