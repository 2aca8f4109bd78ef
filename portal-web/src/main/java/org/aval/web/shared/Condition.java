package org.aval.web.shared;

/**
 * Something a right rests on, met or not.
 *
 * @param what its name
 * @param detail why it is met, or since when it is not
 * @param restore how to restore it; empty when met
 */
public record Condition(boolean met, String what, String detail, String restore) {}
