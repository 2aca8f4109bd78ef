package org.aval.service.attestations;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.ChangedArticle;

/**
 * What a version will ask of people once it is in force, worked out on the people of today.
 *
 * @param asked how many will be asked to read and sign
 * @param keeping how many signed before and keep their signature
 * @param others how many have signed nothing yet and were not asked either
 * @param minutes of reading, all people together
 * @param units the same by unit, those who are asked most first
 * @param changes what it changes since the version that is or was in force before it
 */
public record Impact(
        String number,
        ChangeType changeType,
        int graceDays,
        long asked,
        long keeping,
        long others,
        long minutes,
        List<OfUnit> units,
        List<ChangedArticle> changes)
        implements Serializable {

    public Impact {
        units = List.copyOf(units);
        changes = List.copyOf(changes);
    }

    /** What it asks of the people of a unit. */
    public record OfUnit(String unit, long asked, long keeping) implements Serializable {}
}
