package org.aval.policies.charters;

import java.util.List;
import java.util.Map;

/**
 * One article of a charter in all its languages.
 *
 * @param code "A5"
 * @param ordinal 5
 * @param mandatory whether it must be read before signing
 * @param catalogueIds the entries of the catalogue it covers
 * @param codeOfEthics the rules of professional codes it rests on, by the id of their source
 * @param texts the article by language, "fr" and "en", with the same number of clauses
 */
public record Article(
        String code,
        int ordinal,
        boolean mandatory,
        List<String> catalogueIds,
        List<String> codeOfEthics,
        Map<String, ArticleText> texts) {

    public Article {
        catalogueIds = List.copyOf(catalogueIds);
        codeOfEthics = List.copyOf(codeOfEthics);
        texts = Map.copyOf(texts);
    }

    /** The article in this language. */
    public ArticleText text(String language) {
        ArticleText text = texts.get(language);
        if (text == null) {
            throw new IllegalArgumentException(code + " has no text in " + language);
        }
        return text;
    }

    /** The stable id of a clause, counted from 1: "A5.2". */
    public String clauseId(int number) {
        return code + "." + number;
    }
}
