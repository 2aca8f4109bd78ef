package org.aval.service.shared;

import java.io.Serializable;
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
        Set<Role> roles)
        implements Serializable {

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
