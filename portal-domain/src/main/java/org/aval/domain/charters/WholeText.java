package org.aval.domain.charters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aval.domain.shared.Sha256;

/**
 * A version's whole text in one language, with the variants of every reader, in one fixed form: what is approved.
 * Its digest is kept with each approval and with the version.
 */
public final class WholeText {

    private WholeText() {}

    /** The digests of a version's text as it stands. */
    public static CharterFacts.Digests digests(String number, Collection<Article> articles) {
        String fr = canonical(number, articles, "fr");
        String en = canonical(number, articles, "en");
        return new CharterFacts.Digests(Sha256.of(fr), Sha256.of(en), Sha256.of(fr + en));
    }

    /** The whole text, line by line; an article without words in the language is told by its code alone. */
    public static String canonical(String number, Collection<Article> articles, String language) {
        List<String> lines = new ArrayList<>();
        lines.add(number + " " + language);
        articles.stream()
                .sorted(Comparator.comparingInt(Article::getOrdinal))
                .forEach(article -> tell(article, language, lines));
        return String.join("\n", lines) + "\n";
    }

    private static void tell(Article article, String language, List<String> lines) {
        lines.add("# " + article.getCode() + (article.isMandatory() ? " !" : ""));
        article.findText(language).ifPresent(text -> {
            lines.add("= " + text.title());
            text.clauseList().forEach(clause -> lines.add("- " + clause));
            lines.add("> " + text.example());
            lines.add("? " + text.why());
            lines.add("+ " + text.seeAlso());
        });
        article.getNotes().stream()
                .filter(note -> note.language().equals(language))
                .sorted(Comparator.comparing(ArticleNote::kind).thenComparing(ArticleNote::target))
                .forEach(note -> lines.add("@" + note.kind() + " " + note.target() + " " + note.text()));
        article.getCitations().stream().sorted().forEach(source -> lines.add("~ " + source));
    }
}
