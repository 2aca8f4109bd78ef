package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an article says in one language. Clauses are kept one a line, numbered when shown (A5.1, A5.2…); a line that is
 * indented goes on with the clause above, as in the files.
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

    private static final String INDENT = "   ";

    /** Clauses as they are kept. */
    public static String kept(List<String> clauses) {
        return clauses.stream()
                .map(clause -> clause.replace("\n", "\n" + INDENT))
                .collect(Collectors.joining("\n"));
    }

    /** The clauses in their order. */
    public List<String> clauseList() {
        List<String> list = new ArrayList<>();
        clauses.lines().forEach(line -> {
            if (line.startsWith(INDENT) && !list.isEmpty()) {
                list.set(list.size() - 1, list.get(list.size() - 1) + "\n" + line.substring(INDENT.length()));
            } else {
                list.add(line);
            }
        });
        return List.copyOf(list);
    }
}
