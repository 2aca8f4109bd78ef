package org.aval.service.committee;

import java.io.Serializable;
import java.time.Instant;

/** Something noted while the committee deliberated. */
public record NoteLine(String author, Instant at, String words) implements Serializable {}
