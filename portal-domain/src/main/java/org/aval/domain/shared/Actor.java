package org.aval.domain.shared;

import java.util.Set;
import java.util.UUID;

/** Somebody who acts: a person in post with the roles held at this moment, or the portal itself. */
public record Actor(UUID person, String staffNo, Set<Role> roles) {

    /** The portal, when a date or a feed acts and nobody clicks. */
    public static final Actor PORTAL = new Actor(new UUID(0, 0), "PORTAL", Set.of(Role.SYSTEM));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Does this actor hold the role now? */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Is this actor the person meant? */
    public boolean isPerson(UUID other) {
        return person.equals(other);
    }
}
