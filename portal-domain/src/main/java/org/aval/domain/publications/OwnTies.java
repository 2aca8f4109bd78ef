package org.aval.domain.publications;

import java.io.Serializable;
import org.aval.domain.interests.InterestLevel;

/**
 * What the person who asks declared, as far as a post turns on it.
 *
 * @param onRecord does a declaration of theirs stand that tells of a tie
 * @param level what the ties that touch the topic of the post come to there
 * @param counterparties with whom, for the person's own eyes; empty without any
 */
public record OwnTies(boolean onRecord, InterestLevel level, String counterparties) implements Serializable {

    /** Nothing that matters is known. */
    public static final OwnTies NONE = new OwnTies(true, InterestLevel.NONE, "");

    /** Does a tie touch the topic? */
    public boolean isTouched() {
        return level.isManaged();
    }

    /** The same, and whether a declaration stands that tells of a tie. */
    public OwnTies known(boolean told) {
        return new OwnTies(told, level, counterparties);
    }
}
