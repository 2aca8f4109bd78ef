package org.aval.web.mandates;

import java.io.Serializable;

/**
 * A condition of a mandate as the panel shows it.
 *
 * @param restore what restores it; empty when it is met
 * @param to where it is restored; empty when that is nobody's page
 */
public record ShownCondition(boolean met, String what, String detail, String restore, String to)
        implements Serializable {}
