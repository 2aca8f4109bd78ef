package org.aval.policies.charters;

/** What may be wrong with a file of an article or with an archive of them. */
public enum ArticleFault {
    FRONT_MATTER,
    KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    MANDATORY,
    TITLE,
    LIST,
    CLAUSE_PLACE,
    OUTSIDE_CLAUSES,
    HEADING,
    UNKNOWN_HEADING,
    MISSING_HEADING,
    PASSAGE,
    LANGUAGES_DIFFER,
    CLAUSES_DIFFER,
    ARTICLE_CODE,
    FILE_MISSING,
    EDITION,
    NO_ARCHIVE,
    TOO_LARGE
}
