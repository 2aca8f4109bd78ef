package org.aval.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post held by a person in a unit, under a manager, for a time. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(name = "unit_code", nullable = false)
    private String unit;

    @Column(nullable = false)
    private String titleFr;

    @Column(nullable = false)
    private String titleEn;

    @Column(name = "manager_id")
    @Nullable
    private UUID manager;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Nullable
    private LocalDate endsOn;

    @Column(name = "is_primary", nullable = false)
    private boolean primary;

    protected Assignment() {
        // for Jakarta Persistence
    }

    /** The main post of a person. */
    public static Assignment primary(
            UUID person,
            String unit,
            String titleFr,
            String titleEn,
            @Nullable UUID manager,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        Assignment assignment = new Assignment();
        assignment.id = UUID.randomUUID();
        assignment.person = person;
        assignment.unit = unit;
        assignment.titleFr = titleFr;
        assignment.titleEn = titleEn;
        assignment.manager = manager;
        assignment.startsOn = startsOn;
        assignment.endsOn = endsOn;
        assignment.primary = true;
        return assignment;
    }

    public UUID getPerson() {
        return person;
    }

    public String getUnit() {
        return unit;
    }

    /** The title in "fr" or "en". */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titleFr;
    }

    public @Nullable UUID getManager() {
        return manager;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public boolean isPrimary() {
        return primary;
    }
}
