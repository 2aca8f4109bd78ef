package org.aval.domain.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named step of a lifecycle: where it may start, where it leads, who takes it.
 * An enum that implements this is the whole transitions table of its feature.
 */
public interface Step<S extends Enum<S>> {

    /** The states it opens from; empty for the first step. */
    Set<S> from();

    /** The state it leads to; null when the record stays where it is and only the journal grows. */
    @Nullable
    S to();

    /** The roles that may take it; EMPLOYEE means the person concerned, for themselves. */
    Set<Role> by();

    String name();

    default boolean opensFrom(S state) {
        return from().contains(state);
    }

    /** Where a record in this state is after the step. */
    default S after(S state) {
        S to = to();
        return to == null ? state : to;
    }
}
