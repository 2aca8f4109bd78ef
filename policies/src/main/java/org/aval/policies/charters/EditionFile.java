package org.aval.policies.charters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An edition's own file; {@code articles} names those that stand beside it, {@code basedOn} has the others. */
record EditionFile(
        String number,
        String changeType,
        String state,
        Map<String, String> title,
        Map<String, String> summary,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable String resolution,
        @Nullable String basedOn,
        List<String> articles) {

    EditionFile {
        Objects.requireNonNull(number, "the edition has no number");
        Objects.requireNonNull(changeType, "the edition has no changeType");
        Objects.requireNonNull(state, "the edition has no state");
        Objects.requireNonNull(title, "the edition has no title");
        Objects.requireNonNull(summary, "the edition has no summary");
        Objects.requireNonNull(articles, "the edition has no list of articles");
    }

    /** The file of an edition that is complete in itself. */
    static EditionFile of(CharterEdition edition) {
        return new EditionFile(
                edition.number(),
                edition.changeType(),
                edition.state(),
                new TreeMap<>(edition.title()),
                new TreeMap<>(edition.summary()),
                iso(edition.effectiveFrom()),
                iso(edition.effectiveTo()),
                edition.resolution(),
                null,
                edition.articles().stream().map(Article::code).toList());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    CharterEdition edition(String charter, List<Article> complete) {
        return new CharterEdition(
                charter,
                number,
                changeType,
                state,
                title,
                summary,
                day(effectiveFrom),
                day(effectiveTo),
                resolution,
                basedOn,
                complete);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
