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
        boolean mandated)
        implements Serializable {

    /** Does the role count today? */
    public boolean isFit() {
        return held && able && attested;
    }

    /** May the person post there today? */
    public boolean isVoice() {
        return isFit() && mandated && role != SeatRole.ANALYST && role != SeatRole.TECHNICAL;
    }
}
