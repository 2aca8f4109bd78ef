package org.aval.domain.logos;

import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Actor;

/**
 * What the declarations of interests leave open about a partner who sells: whose they are, never what they say.
 *
 * @param concerned whose links touch the partner and were not looked at yet, or who has declared nothing that counts
 */
public record LogoInterest(Set<UUID> concerned) {

    public static final LogoInterest NONE = new LogoInterest(Set.of());

    public LogoInterest {
        concerned = Set.copyOf(concerned);
    }

    /** Does the officer for interests have something to look at? */
    public boolean isOpen() {
        return !concerned.isEmpty();
    }

    /** Is it about this person? */
    public boolean isAbout(Actor actor) {
        return concerned.stream().anyMatch(actor::isPerson);
    }
}
