package org.aval.domain.charters;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.aval.domain.people.Audience;

/**
 * Whom a change applies to: everybody when a clause they share changed, else the readers of the boxes that did.
 *
 * @param everybody did a clause change that all readers have
 * @param audiences the audiences whose own words changed
 * @param jurisdictions the jurisdictions whose own words changed
 */
public record Concern(boolean everybody, Set<Audience> audiences, Set<Jurisdiction> jurisdictions)
        implements Serializable {

    /** A change that applies to nobody: nothing changed, or nothing that binds. */
    public static final Concern NOBODY = new Concern(false, Set.of(), Set.of());

    public Concern {
        audiences = Collections.unmodifiableSet(copy(audiences, Audience.class));
        jurisdictions = Collections.unmodifiableSet(copy(jurisdictions, Jurisdiction.class));
    }

    /** Does it apply to a reader of these audiences under this law? */
    public boolean applies(Set<Audience> readers, Jurisdiction jurisdiction) {
        return everybody || jurisdictions.contains(jurisdiction) || !Collections.disjoint(audiences, readers);
    }

    /** To whom either of the two applies. */
    public Concern or(Concern other) {
        Set<Audience> both = new HashSet<>(audiences);
        both.addAll(other.audiences);
        Set<Jurisdiction> laws = new HashSet<>(jurisdictions);
        laws.addAll(other.jurisdictions);
        return new Concern(everybody || other.everybody, both, laws);
    }

    /** Does it apply to anybody at all? */
    public boolean isNobody() {
        return !everybody && audiences.isEmpty() && jurisdictions.isEmpty();
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> constants, Class<E> type) {
        return constants.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(constants);
    }
}
