package org.aval.service.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the portal holds about a person's place here.
 *
 * @param manager the name of the manager, null when nobody is
 */
public record PersonProfile(
        UUID id,
        String staffNo,
        String name,
        String title,
        String unit,
        String workEmail,
        String language,
        EmploymentType employmentType,
        Profession profession,
        PersonStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Set<Audience> audiences,
        @Nullable String manager,
        List<HeldRole> roles)
        implements Serializable {

    /**
     * A role, and since when; a derived one has no day.
     *
     * @param absent the name of whom the person stands in for, null in their own right
     */
    public record HeldRole(Role role, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable String absent)
            implements Serializable {}
}
