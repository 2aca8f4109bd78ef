package org.aval.web.exhibits;

/** One line of what is known. */
public record Fact(String label, String value) {}
