package org.aval.web.charters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.charters.Article;
import org.aval.web.shared.Texts;

/** How many clauses an article has: one number where both languages agree, two where they do not. */
@Named("articleCounts")
@ApplicationScoped
public class ArticleCounts {

    @Inject
    Texts texts;

    /** "5", or "fr 5, en 4". */
    public String clauses(Article article) {
        int fr = count(article, "fr");
        int en = count(article, "en");
        return fr == en ? String.valueOf(fr) : texts.of("charters.articles.unequal", fr, en);
    }

    private static int count(Article article, String language) {
        return article.findText(language).map(text -> text.clauseList().size()).orElse(0);
    }
}
