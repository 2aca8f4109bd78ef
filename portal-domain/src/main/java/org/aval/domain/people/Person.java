package org.aval.domain.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works, studies, teaches or gives time here.
 *
 * <p>Human resources say who is in post and since when; the portal only reads it. A person who has left keeps
 * the record, because what they signed must remain provable, and loses every right the same day.
 */
@Entity
public class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String staffNo;

    @Column(nullable = false)
    private String firstName;

    @Column(nullable = false)
    private String lastName;

    @Column(nullable = false)
    private String honorific;

    @Column(nullable = false)
    private String workEmail;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Nullable
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PersonStatus status;

    @ElementCollection
    @CollectionTable(name = "person_audience", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "audience")
    @Enumerated(EnumType.STRING)
    private Set<Audience> audiences = EnumSet.noneOf(Audience.class);

    protected Person() {
        // for Jakarta Persistence
    }

    /** A person as the feed of human resources tells of them. */
    public static Person known(Identity identity, Employment employment, Set<Audience> audiences) {
        Person person = new Person();
        person.id = UUID.randomUUID();
        person.staffNo = identity.staffNo();
        person.honorific = identity.honorific();
        person.firstName = identity.firstName();
        person.lastName = identity.lastName();
        person.workEmail = identity.workEmail();
        person.language = identity.language();
        person.employmentType = employment.type();
        person.profession = employment.profession();
        person.startsOn = employment.startsOn();
        person.endsOn = employment.endsOn();
        person.status = employment.status();
        person.audiences.addAll(audiences);
        return person;
    }

    /** Who the person is. The honorific (Dre, Me…) may be empty. */
    public record Identity(
            String staffNo, String honorific, String firstName, String lastName, String workEmail, String language) {}

    /** What binds the person to the institution, and since when. */
    public record Employment(
            EmploymentType type,
            Profession profession,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            PersonStatus status) {}

    /** In post that day or about to be: not after the last day, not suspended by human resources. */
    public boolean isInPost(LocalDate day) {
        boolean over = endsOn != null && day.isAfter(endsOn);
        return switch (status) {
            case PRE_BOARDING, ACTIVE, ON_LEAVE -> !over;
            case SUSPENDED, LEFT -> false;
        };
    }

    /** The name as it is said and signed: honorific, first and last name. */
    public String fullName() {
        return (honorific + " " + firstName + " " + lastName).strip();
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getStaffNo() {
        return staffNo;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getHonorific() {
        return honorific;
    }

    public String getWorkEmail() {
        return workEmail;
    }

    public String getLanguage() {
        return language;
    }

    public EmploymentType getEmploymentType() {
        return employmentType;
    }

    public Profession getProfession() {
        return profession;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public PersonStatus getStatus() {
        return status;
    }

    public Set<Audience> getAudiences() {
        return Set.copyOf(audiences);
    }
}
