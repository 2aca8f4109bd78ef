package org.aval.service.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which page of a register is asked for: the rows after a key, before a key, or the first ones. */
public record PageRequest(@Nullable String after, @Nullable String before) implements Serializable {

    public static final PageRequest FIRST = new PageRequest(null, null);

    public boolean isBackwards() {
        return before != null;
    }

    public boolean isFirst() {
        return after == null && before == null;
    }

    /** The key to continue from, null for the first page. */
    public @Nullable String key() {
        return before != null ? before : after;
    }
}
