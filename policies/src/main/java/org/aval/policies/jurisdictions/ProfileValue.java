package org.aval.policies.jurisdictions;

/**
 * The value a profile gives to a parameter.
 *
 * @param value empty for none, where the parameter may have none
 * @param source the id of a legal source
 * @param flag how far this value was checked: V, M or R
 */
public record ProfileValue(String value, String source, String flag) {}
