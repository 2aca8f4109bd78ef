package org.aval.domain.reviews;

/**
 * What the rules of a review need to know that stands elsewhere, towards one person.
 *
 * @param prepared is it on the agenda of a panel, and nobody votes on it yet
 * @param sits does who asks sit on the panel, by name
 * @param adds are measures proposed with the panel's decision
 */
public record ReviewFacts(boolean prepared, boolean sits, boolean adds) {}
