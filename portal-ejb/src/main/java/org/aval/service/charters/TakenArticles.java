package org.aval.service.charters;

import java.io.Serializable;

/** What became of the articles of a version when files took their place. */
public record TakenArticles(int written, int added, int removed) implements Serializable {}
