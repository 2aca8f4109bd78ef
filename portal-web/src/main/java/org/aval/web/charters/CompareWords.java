package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.charters.ArticlePart;
import org.aval.domain.charters.Change;
import org.aval.domain.charters.ComparedArticle;
import org.aval.domain.charters.Comparison;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.charters.Passage;
import org.aval.domain.people.Audience;
import org.aval.service.charters.VersionText;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** How a comparison is asked for and told. */
@Named("compareWords")
@RequestScoped
public class CompareWords {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** The language of the texts compared: as asked for, else the reader's. */
    public String language() {
        String asked = request.getParameter("in");
        return asked != null && Language.SPOKEN.contains(asked) ? asked : language.getCode();
    }

    List<Option> languages() {
        return Stream.of("fr", "en")
                .map(code -> new Option(code, texts.of("charters.in." + code)))
                .toList();
    }

    /** "changes" or "all". */
    public String show() {
        return "all".equals(request.getParameter("show")) ? "all" : "changes";
    }

    List<Option> shows() {
        return Stream.of("changes", "all")
                .map(show -> new Option(show, texts.of("charters.compare.show." + show)))
                .toList();
    }

    /** How many articles became what. */
    public String summary(Comparison comparison) {
        if (comparison.isSame()) {
            return texts.of("charters.compare.same");
        }
        return texts.of(
                "charters.compare.summary",
                comparison.count(Change.REWORDED),
                comparison.count(Change.ADDED),
                comparison.count(Change.REMOVED));
    }

    String paperTitle(VersionText to, VersionText from) {
        return to.title(language()) + ". "
                + texts.of(
                        "charters.compare.title",
                        from.version().getNumber(),
                        to.version().getNumber());
    }

    /** How to read the signs of the paper. */
    String legend() {
        return texts.of("charters.compare.legend");
    }

    String attachment() {
        return texts.of("charters.compare.attachment");
    }

    /** "A5.2, modifié". */
    String named(Passage passage) {
        return passage.isChanged() ? name(passage) + ", " + texts.label(passage.change()) : name(passage);
    }

    /** What became of an article, in words. */
    String change(ComparedArticle article) {
        String moved = article.moved() ? " " + texts.of("charters.compare.moved") : "";
        return texts.label(article.change()) + "." + moved;
    }

    /** What a passage is called: "A5.2", "Pour : Gestionnaires", "Exemple". */
    public String name(Passage passage) {
        if (passage.part() == ArticlePart.CLAUSE) {
            return passage.target();
        }
        String part = texts.label(passage.part());
        if (passage.part() == ArticlePart.AUDIENCE) {
            return texts.of("charters.compare.for", part, Audience.valueOf(passage.target()));
        }
        return passage.part() == ArticlePart.JURISDICTION
                ? texts.of("charters.compare.for", part, Jurisdiction.valueOf(passage.target()))
                : part;
    }
}
