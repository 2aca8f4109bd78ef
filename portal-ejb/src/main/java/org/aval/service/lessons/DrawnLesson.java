package org.aval.service.lessons;

import java.io.Serializable;
import java.time.LocalDate;

/** What was written about a case that something is learnt from, opened. */
public record DrawnLesson(String field, String author, LocalDate writtenOn, String words) implements Serializable {}
