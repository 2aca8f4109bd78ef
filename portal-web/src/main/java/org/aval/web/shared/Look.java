package org.aval.web.shared;

/**
 * How a state shows itself: the same shape, colour and word everywhere.
 *
 * @param look a shape of states.svg
 */
public record Look(String look, String label) {}
