package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/**
 * What an article says in one language. Clauses are kept one a line: they are numbered when shown (A5.1, A5.2…).
 *
 * @param language "fr" or "en"
 */
@Embeddable
public record ArticleText(
        @Column(nullable = false) String language,
        @Column(nullable = false) String title,
        @Column(nullable = false) String clauses,
        @Column(nullable = false) String example,
        @Column(nullable = false) String why,
        @Column(nullable = false) String seeAlso)
        implements Serializable {

    /** The clauses in their order. */
    public List<String> clauseList() {
        return clauses.lines().toList();
    }
}
