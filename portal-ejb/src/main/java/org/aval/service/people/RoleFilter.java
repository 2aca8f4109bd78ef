package org.aval.service.people;

import java.io.Serializable;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the register of roles narrows it by.
 *
 * @param standing null for what counts now, will count, or waits for a second person
 * @param reviewDue only what nobody has looked at for too long
 */
public record RoleFilter(
        @Nullable Role role,
        @Nullable RoleStanding standing,
        @Nullable String unit,
        @Nullable String words,
        boolean reviewDue)
        implements Serializable {

    public static final RoleFilter CURRENT = new RoleFilter(null, null, null, null, false);

    public static final RoleFilter REVIEW_DUE = new RoleFilter(null, RoleStanding.HELD, null, null, true);

    public boolean isSet() {
        return role != null || standing != null || unit != null || words != null;
    }
}
