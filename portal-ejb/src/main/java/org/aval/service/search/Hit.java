package org.aval.service.search;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something the search found.
 *
 * @param register the kind of thing, by its key in search_kind: people, units, charters, attestations
 * @param label what it is called
 * @param detail what helps to recognise it
 * @param excerpt the place of a text where the words stand, each between {@link #FOUND} and {@link #ENDED}; null where
 *     there is no text
 * @param path the page it opens
 */
public record Hit(String register, String label, String detail, @Nullable String excerpt, String path)
        implements Serializable {

    /** Stands before a found word of an excerpt: a sign that no text has. */
    public static final char FOUND = '\ue000';

    /** Stands after it. */
    public static final char ENDED = '\ue001';
}
