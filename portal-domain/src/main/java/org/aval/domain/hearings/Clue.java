package org.aval.domain.hearings;

import java.io.Serializable;

/**
 * Something in what is put to a respondent by which the reporter could be deduced.
 *
 * @param words as they stand there
 */
public record Clue(ClueKind kind, String words) implements Serializable {

    /** By what somebody confirms this one and no other. */
    public String key() {
        return kind + " " + words;
    }
}
