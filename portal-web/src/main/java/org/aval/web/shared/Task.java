package org.aval.web.shared;

import java.time.LocalDate;

/**
 * Something the reader has to do.
 *
 * @param due by when, or since when
 * @param then what it is about, and what happens when it is not done
 * @param verb what the button says
 * @param to where the button leads
 */
public record Task(LocalDate due, String what, String then, String verb, String to) {}
