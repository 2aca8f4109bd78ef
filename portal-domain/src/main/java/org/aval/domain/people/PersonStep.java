package org.aval.domain.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * What human resources may tell of a person, and from which status it can be true. The portal decides none of it: it
 * keeps a line of each in the person's journal.
 */
public enum PersonStep {
    /** Is known from now on. */
    JOIN(EnumSet.noneOf(PersonStatus.class)),
    /** Comes back after having left. */
    RETURN(EnumSet.of(PersonStatus.LEFT)),
    /** Leaves: posts and roles end that day. */
    LEAVE(EnumSet.complementOf(EnumSet.of(PersonStatus.LEFT))),
    /** Is away, back, suspended or in post from now on. */
    CHANGE_STATUS(EnumSet.complementOf(EnumSet.of(PersonStatus.LEFT))),
    /** Works in another unit or under another manager. */
    MOVE(EnumSet.complementOf(EnumSet.of(PersonStatus.LEFT))),
    /** Is led by somebody else because the manager left. */
    HAND_OVER(EnumSet.complementOf(EnumSet.of(PersonStatus.LEFT))),
    /** A name, a title, an address or a date is put right. */
    CORRECT(EnumSet.allOf(PersonStatus.class));

    private final Set<PersonStatus> from;

    PersonStep(Set<PersonStatus> from) {
        this.from = from;
    }

    /** May it be told of somebody in this status? Of somebody unknown only that they join. */
    public boolean opensFrom(PersonStatus status) {
        return from.contains(status);
    }
}
