package org.aval.web.shared;

/** One answer of a select or of a question. */
public record Option(String value, String label) {}
