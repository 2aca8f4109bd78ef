package org.aval.domain.charters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an article as it stands in one version.
 *
 * @param target the clause's number, the audience or the jurisdiction; empty for the other parts
 */
record Piece(ArticlePart part, String target, String text) {

    /** Two clauses that share less than this of a hundred are two clauses, not one that was reworded. */
    private static final int ALIKE = 50;

    private static final int TOGETHER = 100;

    /** An article taken apart, in the order it is read; nothing where there is none. */
    static List<Piece> of(@Nullable Article article, String language) {
        List<Piece> pieces = new ArrayList<>();
        if (article != null) {
            article.findText(language).ifPresent(text -> words(pieces, article.getCode(), text));
            notes(article, language, ArticleNote.AUDIENCE, ArticlePart.AUDIENCE).forEach(pieces::add);
            notes(article, language, ArticleNote.JURISDICTION, ArticlePart.JURISDICTION)
                    .forEach(pieces::add);
            String citations = String.join(" ", new TreeSet<>(article.getCitations()));
            pieces.add(new Piece(ArticlePart.CITATIONS, "", citations));
        }
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** How well it fits to a piece of another version; 0 when it is not the same passage. */
    int fit(Piece other) {
        if (part != other.part) {
            return 0;
        }
        if (part != ArticlePart.CLAUSE) {
            return target.equals(other.target) ? TOGETHER : 0;
        }
        int likeness = Wording.likeness(text, other.text);
        return likeness < ALIKE ? 0 : likeness;
    }

    private static void words(List<Piece> pieces, String code, ArticleText text) {
        pieces.add(new Piece(ArticlePart.TITLE, "", text.title()));
        List<String> clauses = text.clauseList();
        for (int i = 0; i < clauses.size(); i++) {
            pieces.add(new Piece(ArticlePart.CLAUSE, code + "." + (i + 1), clauses.get(i)));
        }
        pieces.add(new Piece(ArticlePart.EXAMPLE, "", text.example()));
        pieces.add(new Piece(ArticlePart.WHY, "", text.why()));
        pieces.add(new Piece(ArticlePart.SEE_ALSO, "", text.seeAlso()));
    }

    private static Stream<Piece> notes(Article article, String language, String kind, ArticlePart part) {
        return article.getNotes().stream()
                .filter(note -> note.language().equals(language) && note.kind().equals(kind))
                .sorted(Comparator.comparing(ArticleNote::target))
                .map(note -> new Piece(part, note.target(), note.text()));
    }
}
