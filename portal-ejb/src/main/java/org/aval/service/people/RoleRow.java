package org.aval.service.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of roles.
 *
 * @param absent the name of whom the person stands in for, null in their own right
 * @param reviewedOn when somebody last said that it is needed
 * @param own is the person the reader
 */
public record RoleRow(
        UUID id,
        int version,
        UUID person,
        String staffNo,
        String name,
        String unit,
        Role role,
        RoleStanding standing,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String absent,
        LocalDate reviewedOn,
        boolean own,
        String sortKey)
        implements Serializable {}
