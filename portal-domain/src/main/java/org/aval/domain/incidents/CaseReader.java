package org.aval.domain.incidents;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;

/**
 * What a decision about access needs to know of a person, towards one case.
 *
 * @param roles held now
 * @param hands in which the person was asked to work on it, by name, and still does
 * @param grounds for which the person must not know of it
 */
public record CaseReader(Set<Role> roles, Set<HandCapacity> hands, Set<Ground> grounds) {

    public CaseReader {
        roles = Set.copyOf(roles);
        hands = Set.copyOf(hands);
        grounds = Set.copyOf(grounds);
    }
}
