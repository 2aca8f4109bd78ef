package org.aval.domain.charters;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article in two versions.
 *
 * @param title as the later version has it; the earlier one's when the article was removed
 * @param moved it stands elsewhere among the articles
 * @param mandatory whether it must be read now, where that changed; null where it did not
 */
public record ComparedArticle(
        String code, String title, Change change, boolean moved, @Nullable Boolean mandatory, List<Passage> passages)
        implements Serializable {

    public ComparedArticle {
        passages = List.copyOf(passages);
    }

    /** The article as one version or both have it. */
    static ComparedArticle of(@Nullable Article before, @Nullable Article after, boolean moved, String language) {
        List<Passage> passages =
                Alignment.of(Piece.of(before, language), Piece.of(after, language), Piece::fit).stream()
                        .map(ComparedArticle::passage)
                        .toList();
        Article known = Objects.requireNonNull(after == null ? before : after, "an article of neither version");
        Boolean mandatory = (before == null || after == null) ? null : newly(before.isMandatory(), after.isMandatory());
        return new ComparedArticle(
                known.getCode(),
                known.findText(language).map(ArticleText::title).orElse(""),
                change(
                        before,
                        after,
                        moved || mandatory != null || passages.stream().anyMatch(Passage::isChanged)),
                moved,
                mandatory,
                passages);
    }

    public boolean isChanged() {
        return change != Change.SAME;
    }

    ComparedArticle changesOnly() {
        List<Passage> changed = passages.stream().filter(Passage::isChanged).toList();
        return new ComparedArticle(code, title, change, moved, mandatory, changed);
    }

    private static @Nullable Boolean newly(boolean before, boolean after) {
        return before == after ? null : Boolean.valueOf(after);
    }

    private static Change change(@Nullable Article before, @Nullable Article after, boolean different) {
        if (before == null) {
            return Change.ADDED;
        }
        if (after == null) {
            return Change.REMOVED;
        }
        return different ? Change.REWORDED : Change.SAME;
    }

    private static Passage passage(Alignment.Row<Piece> row) {
        Piece before = row.before();
        Piece after = row.after();
        if (before == null) {
            return alone(Objects.requireNonNull(after, "a row with two empty sides"), Change.ADDED);
        }
        if (after == null) {
            return alone(before, Change.REMOVED);
        }
        List<Span> spans = Wording.spans(before.text(), after.text());
        boolean same = before.text().equals(after.text());
        return new Passage(
                after.part(),
                after.target(),
                before.target().equals(after.target()) ? "" : before.target(),
                same ? Change.SAME : Change.REWORDED,
                spans);
    }

    private static Passage alone(Piece piece, Change change) {
        return new Passage(piece.part(), piece.target(), "", change, List.of(new Span(change, piece.text())));
    }
}
