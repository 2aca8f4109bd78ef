package org.aval.policies.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aval.policies.charters.Article;
import org.aval.policies.charters.ArticleText;

/** The articles of a charter as blocks of a pack. */
final class CharterPassages {

    private CharterPassages() {}

    static PackText title(Article article) {
        return text(article, ArticleText::title);
    }

    static PackText text(Article article, Function<ArticleText, String> passage) {
        return PackText.of(passage.apply(article.text("fr")), passage.apply(article.text("en")));
    }

    static PackBlock clauses(Article article) {
        List<PackBlock.Clause> clauses = new ArrayList<>();
        for (int i = 0; i < article.text("fr").clauses().size(); i++) {
            int index = i;
            clauses.add(new PackBlock.Clause(
                    article.clauseId(i + 1), text(article, words -> words.clauses().get(index))));
        }
        return new PackBlock.Clauses(clauses);
    }

    /** The articles in a table: code and title, first sentence. */
    static PackBlock inShort(List<Article> articles, PackTexts texts) {
        List<List<PackText>> rows = articles.stream()
                .map(article -> List.of(
                        text(article, words -> article.code() + " · " + words.title()),
                        text(article, words -> firstSentence(words.clauses().get(0)))))
                .toList();
        return new PackBlock.Table(
                PackText.NONE,
                List.of(texts.text("column.article"), texts.text("column.says")),
                rows);
    }

    private static String firstSentence(String clause) {
        int end = clause.indexOf(". ");
        return end < 0 ? clause : clause.substring(0, end + 1);
    }
}
