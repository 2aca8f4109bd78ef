package org.aval.policies.charters;

/** The headings of an article's file in one language; those of notes are followed by a code. */
record ArticleHeadings(String example, String why, String seeAlso, String audience, String jurisdiction) {

    static ArticleHeadings in(String language) {
        return switch (language) {
            case "fr" -> new ArticleHeadings("Exemple", "Pourquoi", "Voir aussi", "Public", "Territoire");
            case "en" -> new ArticleHeadings("Example", "Why", "See also", "Audience", "Jurisdiction");
            default -> throw new IllegalArgumentException("articles are not written in " + language);
        };
    }
}
