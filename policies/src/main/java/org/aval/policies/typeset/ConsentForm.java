package org.aval.policies.typeset;

import java.time.Instant;

/**
 * A consent form that is still to be filled in by hand.
 *
 * @param language {@code fr} or {@code en}: the language of the paper
 * @param signs who signs it
 * @param contact the service through which a consent is withdrawn; blank leaves a line to write it on
 * @param months how long a consent may be, at most
 * @param days how many working days there are to take everything down
 */
public record ConsentForm(
        String language, Signing signs, String institution, String contact, int months, int days, Instant madeAt) {

    /** Who signs: an adult alone, the parents of a child, the representative of an adult who cannot. */
    public enum Signing {
        ADULT,
        MINOR,
        REPRESENTED
    }
}
