package org.aval.domain.charters;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two versions in one language, clause by clause and word by word. Articles are matched by their codes, which never
 * change hands; clauses by what they say, so that one put in between does not make those below it new.
 */
public record Comparison(List<ComparedArticle> articles) implements Serializable {

    public Comparison {
        articles = List.copyOf(articles);
    }

    /** From one version to the other, in the order of the later one; what was removed stands where it stood. */
    public static Comparison of(Collection<Article> before, Collection<Article> after, String language) {
        Map<String, Article> earlier = byCode(before);
        Map<String, Article> later = byCode(after);
        List<ComparedArticle> articles = new ArrayList<>();
        for (Alignment.Row<String> row :
                Alignment.of(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()), Comparison::same)) {
            String code = code(row);
            boolean elsewhere = row.after() == null && later.containsKey(code);
            if (!elsewhere) {
                boolean moved = row.before() == null && earlier.containsKey(code);
                articles.add(ComparedArticle.of(earlier.get(code), later.get(code), moved, language));
            }
        }
        return new Comparison(articles);
    }

    /** Only what is not the same in both. */
    public Comparison changesOnly() {
        return new Comparison(articles.stream()
                .filter(ComparedArticle::isChanged)
                .map(ComparedArticle::changesOnly)
                .toList());
    }

    /** How many articles became this. */
    public long count(Change change) {
        return articles.stream().filter(article -> article.change() == change).count();
    }

    /** Does the one say what the other said? */
    public boolean isSame() {
        return articles.stream().noneMatch(ComparedArticle::isChanged);
    }

    private static int same(String before, String after) {
        return before.equals(after) ? 1 : 0;
    }

    private static String code(Alignment.Row<String> row) {
        @Nullable String code = row.after() == null ? row.before() : row.after();
        return Objects.requireNonNull(code, "a row has two empty sides");
    }

    private static Map<String, Article> byCode(Collection<Article> articles) {
        return articles.stream()
                .sorted(Comparator.comparingInt(Article::getOrdinal))
                .collect(Collectors.toMap(
                        Article::getCode, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
