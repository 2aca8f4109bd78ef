package org.aval.domain.mandates;

/**
 * What the rules of the list of topics need to know beyond the topic itself.
 *
 * @param codeTaken does another topic have this code
 * @param parentKnown is the topic it would stand under there, open, and at the top
 * @param below how many topics that are not retired stand under it
 */
public record TopicFacts(boolean codeTaken, boolean parentKnown, int below) {}
