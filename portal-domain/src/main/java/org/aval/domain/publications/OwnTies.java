package org.aval.domain.publications;

import java.io.Serializable;
import java.util.List;

/**
 * What the person who asks declared, as far as a post turns on it.
 *
 * @param onRecord does a declaration of theirs stand that tells of a tie
 * @param touching the ties that touch the topic of the post
 */
public record OwnTies(boolean onRecord, List<Tie> touching) implements Serializable {

    /** Nothing that matters is known. */
    public static final OwnTies NONE = new OwnTies(true, List.of());

    public OwnTies {
        touching = List.copyOf(touching);
    }
}
