package org.aval.service.shared;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Profession;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;

/**
 * Who somebody is at a glance: name, post, unit, language, roles held today.
 *
 * @param audiences decide the variant of the charter the person reads and signs
 * @param actsFor the roles held only in the place of somebody who is away, each with whose
 */
public record PersonCard(
        UUID id,
        String staffNo,
        String honorific,
        String firstName,
        String lastName,
        String language,
        String titleFr,
        String titleEn,
        String unitFr,
        String unitEn,
        String workEmail,
        Profession profession,
        Set<Audience> audiences,
        Set<Role> roles,
        Map<Role, Absent> actsFor)
        implements Serializable {

    /** Somebody who is away and stood in for. */
    public record Absent(String staffNo, String name) implements Serializable {}

    public PersonCard {
        actsFor = Map.copyOf(actsFor);
    }

    /** In whose place somebody acts whom one of these roles let in; empty when one of them is the person's own. */
    public Optional<Absent> inPlaceOf(Set<String> open) {
        Set<Role> by = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> open.contains(role.name())).forEach(by::add);
        return actsFor.keySet().containsAll(by) ? by.stream().findFirst().map(actsFor::get) : Optional.empty();
    }

    /** Somebody who stands in for nobody. */
    public PersonCard(
            UUID id,
            String staffNo,
            String honorific,
            String firstName,
            String lastName,
            String language,
            String titleFr,
            String titleEn,
            String unitFr,
            String unitEn,
            String workEmail,
            Profession profession,
            Set<Audience> audiences,
            Set<Role> roles) {
        this(
                id,
                staffNo,
                honorific,
                firstName,
                lastName,
                language,
                titleFr,
                titleEn,
                unitFr,
                unitEn,
                workEmail,
                profession,
                audiences,
                roles,
                Map.of());
    }

    /** The name as it is said and signed. */
    public String name() {
        return (honorific + " " + firstName + " " + lastName).strip();
    }

    /** The title of the post in "fr" or "en". */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titleFr;
    }

    /** The unit in "fr" or "en". */
    public String unit(String language) {
        return "en".equals(language) ? unitEn : unitFr;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return new Actor(id, staffNo, roles);
    }
}
