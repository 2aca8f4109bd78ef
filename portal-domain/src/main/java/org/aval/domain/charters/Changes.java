package org.aval.domain.charters;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aval.domain.people.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What the duties of two versions differ in, and for whom: it decides who signs a major version again, and what they read
 * for it (ruling 14). Clauses and the boxes of audiences and jurisdictions bind; titles, examples and reasons explain, and a
 * change in them asks nothing of anybody. A change in one language is a change: people signed the one they read.
 */
public record Changes(List<ChangedArticle> articles) {

    public Changes {
        articles = List.copyOf(articles);
    }

    /** What the later of two versions changes, in the order of its articles; those that were dropped come last. */
    public static Changes between(Collection<Article> earlier, Collection<Article> later) {
        Map<String, Article> before = byCode(earlier);
        Map<String, Article> after = byCode(later);
        Set<String> codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        return new Changes(codes.stream()
                .map(code ->
                        new ChangedArticle(code, after.containsKey(code), concern(before.get(code), after.get(code))))
                .filter(changed -> !changed.concern().isNobody())
                .toList());
    }

    /** Whom they concern taken together. */
    public Concern concern() {
        return articles.stream().map(ChangedArticle::concern).reduce(Concern.NOBODY, Concern::or);
    }

    /** Those that apply to a reader of these audiences under this law. */
    public List<ChangedArticle> applying(Set<Audience> audiences, Jurisdiction jurisdiction) {
        return articles.stream()
                .filter(changed -> changed.applies(audiences, jurisdiction))
                .toList();
    }

    private static Map<String, Article> byCode(Collection<Article> articles) {
        return articles.stream()
                .sorted(java.util.Comparator.comparingInt(Article::getOrdinal))
                .collect(Collectors.toMap(
                        Article::getCode, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Concern concern(@Nullable Article before, @Nullable Article after) {
        return new Concern(
                !clauses(before).equals(clauses(after)),
                differing(before, after, ArticleNote.AUDIENCE, Audience::valueOf),
                differing(before, after, ArticleNote.JURISDICTION, Jurisdiction::valueOf));
    }

    /** The common clauses by language; an article that is not there has none. */
    private static Map<String, List<String>> clauses(@Nullable Article article) {
        return article == null
                ? Map.of()
                : article.getTexts().stream().collect(Collectors.toMap(ArticleText::language, ArticleText::clauseList));
    }

    private static <T> Set<T> differing(
            @Nullable Article before, @Nullable Article after, String kind, Function<String, T> target) {
        Set<ArticleNote> one = notes(before, kind);
        Set<ArticleNote> other = notes(after, kind);
        Set<ArticleNote> either = new HashSet<>(one);
        either.addAll(other);
        return either.stream()
                .filter(note -> !one.contains(note) || !other.contains(note))
                .map(note -> target.apply(note.target()))
                .collect(Collectors.toSet());
    }

    private static Set<ArticleNote> notes(@Nullable Article article, String kind) {
        return article == null
                ? Set.of()
                : article.getNotes().stream()
                        .filter(note -> note.kind().equals(kind))
                        .collect(Collectors.toSet());
    }
}
