package org.aval.domain.incidents;

import java.time.LocalDate;
import java.util.Set;
import org.aval.domain.vault.HandCapacity;

/**
 * What a step needs to know that stands elsewhere, towards one case and one person.
 *
 * @param today the day on which it is asked
 * @param hands in which the person works on it by name
 * @param evidenceKept is a piece of evidence sealed (rule R-21)
 * @param fileReady is there a file that the person concerned may read
 * @param heard did the person concerned answer, or let it be known that there is no answer
 * @param measuresDone is every measure done, or waived with a reason
 * @param privacyAnswered is the legal question closed (rule R-18); true where there is none
 * @param days that the institution fixed
 */
public record CaseFacts(
        LocalDate today,
        Set<HandCapacity> hands,
        boolean evidenceKept,
        boolean fileReady,
        boolean heard,
        boolean measuresDone,
        boolean privacyAnswered,
        CaseDays days) {

    public CaseFacts {
        hands = Set.copyOf(hands);
    }
}
