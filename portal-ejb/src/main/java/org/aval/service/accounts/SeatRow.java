package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.accounts.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody has or had on an account.
 *
 * @param held today
 * @param able in post, and nothing in the way: never said apart (ruling 1)
 * @param attested the signature of the charter counts
 * @param declared for a role that asks for it, the declaration of interests stands, or has been over for a few days only
 * @param declarationOver it is over, or there never was one: to be made anew before the role stops counting
 * @param declaredUntil the last day of that declaration, null without one and for other roles
 * @param mandated a mandate in force covers the account: without one nobody posts there
 */
public record SeatRow(
        UUID id,
        UUID person,
        String staffNo,
        String name,
        SeatRole role,
        LocalDate since,
        @Nullable LocalDate until,
        boolean held,
        boolean able,
        boolean attested,
        boolean declared,
        boolean declarationOver,
        @Nullable LocalDate declaredUntil,
        boolean mandated)
        implements Serializable {

    /** Does the role count today? */
    public boolean isFit() {
        return held && able && attested && declared;
    }

    /** May the person post there today? */
    public boolean isVoice() {
        return isFit() && mandated && role != SeatRole.ANALYST && role != SeatRole.TECHNICAL;
    }
}
