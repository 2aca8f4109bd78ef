package org.aval.service.measures;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that was written about a measure, opened.
 *
 * @param field the step it was written with
 * @param author by name
 */
public record MeasureText(String field, String author, LocalDate writtenOn, String words) implements Serializable {}
