package org.aval.web.logos;

/**
 * What a use of a mark rests on, met or not.
 *
 * @param restore what restores it; empty when it is met
 * @param to where it is restored; empty when that is nobody's page
 */
public record LogoCondition(boolean met, String what, String detail, String restore, String to) {}
