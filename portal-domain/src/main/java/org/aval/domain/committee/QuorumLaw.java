package org.aval.domain.committee;

/**
 * What the institution asks of a quorum.
 *
 * @param least never fewer than these, whatever the majority is
 * @param second is it a second convening, which may sit with the least there are
 * @param panel is it a review panel, over which somebody else presides when neither the chair nor the vice-chair sits on it
 */
public record QuorumLaw(int least, boolean second, boolean panel) {

    /** Of any other session. */
    public QuorumLaw(int least, boolean second) {
        this(least, second, false);
    }

    /** How many are needed when so many are entitled: a majority, never fewer than the least. */
    int needed(int entitled) {
        return second ? least : Math.max(least, entitled / 2 + 1);
    }
}
