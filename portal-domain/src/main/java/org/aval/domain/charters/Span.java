package org.aval.domain.charters;

import java.io.Serializable;

/** Some words in a row that became the same thing: SAME, ADDED or REMOVED. */
public record Span(Change change, String text) implements Serializable {}
