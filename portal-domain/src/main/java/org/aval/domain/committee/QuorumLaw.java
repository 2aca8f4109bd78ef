package org.aval.domain.committee;

/**
 * What the institution asks of a quorum.
 *
 * @param least never fewer than these, whatever the majority is
 * @param second is it a second convening, which may sit with the least there are
 */
public record QuorumLaw(int least, boolean second) {

    /** How many are needed when so many are entitled: a majority, never fewer than the least. */
    int needed(int entitled) {
        return second ? least : Math.max(least, entitled / 2 + 1);
    }
}
