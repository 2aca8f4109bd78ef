package org.aval.policies;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is read at its first use and kept; a reading that fails is tried again. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> reading;
    private volatile @Nullable T value;

    /** Remembers how the value is read. */
    public Once(Supplier<T> reading) {
        this.reading = reading;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            // Two threads may read at the same time: the files never change, both get the same.
            known = reading.get();
            value = known;
        }
        return known;
    }
}
