package org.aval.domain.lessons;

import java.io.Serializable;

/**
 * Something in a scenario that leads back to what happened.
 *
 * @param words as they stand there, the article, or how many people fit
 */
public record Trace(TraceKind kind, String words) implements Serializable {}
