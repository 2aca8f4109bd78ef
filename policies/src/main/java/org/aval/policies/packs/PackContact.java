package org.aval.policies.packs;

/**
 * Somebody to ask.
 *
 * @param role what for
 * @param name who; a function, as no general pack names people who may leave
 * @param reach where: a telephone, an address
 */
public record PackContact(PackText role, PackText name, String reach) {}
