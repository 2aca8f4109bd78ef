package org.aval.service.charters;

import java.io.Serializable;

/** A PDF that is the text of a version in one language. */
public record FileRow(String language, String name, int pages, String sha256) implements Serializable {}
