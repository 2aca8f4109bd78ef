package org.aval.domain.people;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role asked for somebody.
 *
 * @param endsOn the last day, null for as long as it is needed
 * @param absent whom the person stands in for; null when the role is to be the person's own
 */
public record RoleWish(UUID person, Role role, LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable UUID absent) {

    /** The role as the person's own. */
    public static RoleWish own(UUID person, Role role, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new RoleWish(person, role, startsOn, endsOn, null);
    }
}
