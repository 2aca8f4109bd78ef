package org.aval.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** A role granted to a person for a time. EMPLOYEE and MANAGER are never granted: they follow from the post. */
@Entity
public class RoleAssignment {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Nullable
    private LocalDate endsOn;

    protected RoleAssignment() {
        // for Jakarta Persistence
    }

    /** The role from a day on, until a last day when one is known. */
    public static RoleAssignment of(UUID person, Role role, LocalDate startsOn, @Nullable LocalDate endsOn) {
        RoleAssignment assignment = new RoleAssignment();
        assignment.id = UUID.randomUUID();
        assignment.person = person;
        assignment.role = role;
        assignment.startsOn = startsOn;
        assignment.endsOn = endsOn;
        return assignment;
    }

    public UUID getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }
}
