package org.aval.domain.interests;

import java.util.Collection;
import java.util.Comparator;

/** How far a link bears on what somebody says or decides, the lightest first. */
public enum InterestLevel {
    NONE,
    /** Told when it matters. */
    MINOR,
    /** Told each time, read by a second person, never decided alone. */
    MODERATE,
    /** Kept away from the subject. */
    MAJOR;

    /** Is a plan needed to live with it? */
    public boolean isManaged() {
        return compareTo(MODERATE) >= 0;
    }

    /** The heaviest of them; none when there is none. */
    public static InterestLevel heaviest(Collection<InterestLevel> levels) {
        return levels.stream().max(Comparator.naturalOrder()).orElse(NONE);
    }
}
