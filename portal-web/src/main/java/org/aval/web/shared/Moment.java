package org.aval.web.shared;

import java.time.Instant;

/** One line of a timeline: when, who, what was done, why. */
public record Moment(Instant at, String look, String who, String what, String why) {}
