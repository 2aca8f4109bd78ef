package org.aval.domain.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Objective;

/**
 * An account that somebody asks for, or that was found.
 *
 * @param administrators who will look after it
 */
public record AccountWish(
        AccountPlace place, AccountPurpose purpose, Set<Objective> objectives, List<UUID> administrators) {

    public AccountWish {
        objectives = Set.copyOf(objectives);
        administrators = List.copyOf(administrators);
    }
}
