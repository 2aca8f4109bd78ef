package org.aval.domain.charters;

/** The parts an article is made of, in the order they are read. */
public enum ArticlePart {
    TITLE,
    CLAUSE,
    EXAMPLE,
    WHY,
    SEE_ALSO,
    AUDIENCE,
    JURISDICTION,
    CITATIONS
}
