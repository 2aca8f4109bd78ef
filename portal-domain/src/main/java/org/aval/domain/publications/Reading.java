package org.aval.domain.publications;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;

/** One of the readings a mandate may ask for before a post, and who gives it. */
public enum Reading {
    COMMS(Role.COMMS, Role.COMMS_DIRECTOR),
    LEGAL(Role.LEGAL),
    CHAIR(Role.ETHICS_CHAIR);

    private final Set<Role> readers;

    Reading(Role... readers) {
        this.readers = Set.of(readers);
    }

    public Set<Role> readers() {
        return readers;
    }

    /** May this actor give it? */
    public boolean isFor(Actor actor) {
        return readers.stream().anyMatch(actor::is);
    }

    /** The readings a mandate asks for. */
    public static Set<Reading> neededBy(PreApproval asked) {
        return switch (asked) {
            case NONE -> EnumSet.noneOf(Reading.class);
            case COMMS -> EnumSet.of(COMMS);
            case COMMS_AND_LEGAL -> EnumSet.of(COMMS, LEGAL);
            case COMMITTEE -> EnumSet.of(CHAIR);
        };
    }
}
