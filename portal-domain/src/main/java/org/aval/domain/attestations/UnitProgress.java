package org.aval.domain.attestations;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of one unit are in a campaign.
 *
 * @param code null for people without a unit, and for several units told together
 * @param name empty where there is no code
 * @param asked everybody who was asked, without those whose asking was cancelled
 * @param waiting not signed yet, in time or late
 * @param late waiting though the day is past
 * @param released until a day
 */
public record UnitProgress(
        @Nullable String code, String name, int asked, int signed, int waiting, int late, int released, int refused)
        implements Serializable {

    /** Percent of those asked who signed. */
    public int share() {
        return asked == 0 ? 0 : signed * 100 / asked;
    }

    UnitProgress and(UnitProgress other) {
        return new UnitProgress(
                null,
                "",
                asked + other.asked,
                signed + other.signed,
                waiting + other.waiting,
                late + other.late,
                released + other.released,
                refused + other.refused);
    }
}
