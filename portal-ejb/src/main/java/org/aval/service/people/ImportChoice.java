package org.aval.service.people;

/**
 * What somebody decided who has seen what a file would do.
 *
 * @param version what they saw
 * @param goodOnly the wrong rows are left out
 * @param sureOfLeavers so many people do leave
 */
public record ImportChoice(int version, boolean goodOnly, boolean sureOfLeavers) {}
