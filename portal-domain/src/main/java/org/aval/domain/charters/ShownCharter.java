package org.aval.domain.charters;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Sha256;

/**
 * A version merged for one reader: audiences, jurisdiction and language decide it, nothing else does.
 * Its canonical text is what the evidence keeps and its SHA-256 is what the certificate prints.
 */
public record ShownCharter(String versionNumber, String language, List<ShownArticle> articles) implements Serializable {

    private static final int WORDS_A_MINUTE = 210;

    /** The common articles once, the boxes of all the reader's audiences stacked (specification D.3). */
    public static ShownCharter of(
            String versionNumber,
            Collection<Article> articles,
            Set<Audience> audiences,
            Jurisdiction jurisdiction,
            String language) {
        return new ShownCharter(
                versionNumber,
                language,
                articles.stream()
                        .sorted(Comparator.comparingInt(Article::getOrdinal))
                        .map(article -> shown(article, audiences, jurisdiction, language))
                        .toList());
    }

    private static ShownArticle shown(
            Article article, Set<Audience> audiences, Jurisdiction jurisdiction, String language) {
        ArticleText text = article.text(language);
        return new ShownArticle(
                article.getCode(),
                article.getOrdinal(),
                article.isMandatory(),
                text.title(),
                clauses(article.getCode(), text.clauseList()),
                text.example(),
                text.why(),
                text.seeAlso(),
                boxes(article, audiences, language),
                note(article, language, ArticleNote.JURISDICTION, jurisdiction.name()).stream()
                        .collect(Collectors.joining("\n")),
                article.getCitations().stream().sorted().toList());
    }

    private static List<ShownArticle.Clause> clauses(String code, List<String> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new ShownArticle.Clause(code + "." + (i + 1), clauses.get(i)))
                .toList();
    }

    private static List<ShownArticle.AudienceBox> boxes(Article article, Set<Audience> audiences, String language) {
        return audiences.stream()
                .sorted()
                .flatMap(audience -> note(article, language, ArticleNote.AUDIENCE, audience.name()).stream()
                        .map(words -> new ShownArticle.AudienceBox(audience, words)))
                .toList();
    }

    private static List<String> note(Article article, String language, String kind, String target) {
        return article.getNotes().stream()
                .filter(note -> note.language().equals(language))
                .filter(note -> note.kind().equals(kind) && note.target().equals(target))
                .map(ArticleNote::text)
                .toList();
    }

    /** The whole text shown, in one fixed form, line by line. */
    public String canonical() {
        List<String> lines = new ArrayList<>();
        lines.add(versionNumber + " " + language);
        for (ShownArticle article : articles) {
            lines.add("# " + article.code() + " " + article.title());
            article.clauses().forEach(clause -> lines.add(clause.number() + " " + clause.text()));
            lines.add("> " + article.example());
            lines.add("? " + article.why());
            article.audienceBoxes().forEach(box -> lines.add("@" + box.audience() + " " + box.text()));
            lines.add("§ " + article.jurisdictionBox());
        }
        return String.join("\n", lines) + "\n";
    }

    /** SHA-256 of the canonical text, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.of(canonical());
    }

    /** The codes of the articles nobody may skip. */
    public Set<String> mandatoryCodes() {
        return articles.stream()
                .filter(ShownArticle::mandatory)
                .map(ShownArticle::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Minutes of calm reading that the articles not read yet still take, at least one while any is left. */
    public int minutesLeft(Set<String> read) {
        long words = articles.stream()
                .filter(article -> !read.contains(article.code()))
                .flatMap(article -> article.clauses().stream().map(ShownArticle.Clause::text))
                .mapToLong(text -> text.split("\\s+").length)
                .sum();
        return words == 0 ? 0 : (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }
}
