package org.aval.service.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register, reached by key and not by number: what follows the last row, what precedes the first.
 *
 * @param before the key to ask for the page before, null on the first
 * @param after the key to ask for the next page, null on the last
 * @param count how many rows answer the filters, at most {@link #COUNTED}
 * @param exact false when there are more than were counted
 */
public record Page<R extends Serializable>(
        List<R> rows, @Nullable String before, @Nullable String after, int count, boolean exact)
        implements Serializable {

    /** Rows on a page. */
    public static final int SIZE = 25;

    /** A count stops here: beyond, the register says "more than". */
    public static final int COUNTED = 1000;

    /**
     * The page among rows read in the asked direction, one more than shown if there are more.
     *
     * @param backwards were the rows read from the end towards the beginning
     * @param fromTheStart is this the register's first page
     */
    public static <R extends Serializable> Page<R> of(
            List<R> read, boolean backwards, boolean fromTheStart, int counted, Function<R, String> key) {
        boolean more = read.size() > SIZE;
        List<R> shown = new ArrayList<>(more ? read.subList(0, SIZE) : read);
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean hasBefore = backwards ? more : !fromTheStart;
        boolean hasAfter = backwards || more;
        return new Page<>(
                List.copyOf(shown),
                hasBefore && !shown.isEmpty() ? key.apply(shown.get(0)) : null,
                hasAfter && !shown.isEmpty() ? key.apply(shown.get(shown.size() - 1)) : null,
                Math.min(counted, COUNTED),
                counted <= COUNTED);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
