package org.aval.web.settings;

import org.aval.web.shared.Look;

/**
 * A first step as the overview shows it.
 *
 * @param look done or to do, as a badge
 * @param sentence what is missing; what it is about once it is done
 * @param to where it is settled
 * @param primary is it the next one to take?
 */
public record StepRow(Look look, String what, String sentence, String to, String verb, boolean primary) {}
