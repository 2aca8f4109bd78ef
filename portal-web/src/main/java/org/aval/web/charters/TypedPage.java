package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.EditSheet;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Query;

/** charters/typed.xhtml: what is being typed, as its readers will see it; a piece of the edit page, never kept. */
@Named("typedPage")
@RequestScoped
public class TypedPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    ArticleEditing editing;

    @Inject
    InstitutionDesk institution;

    private ShownArticle shown;

    /** Before it is written: only those who prepare the version see any of it. */
    public void load() {
        EditSheet sheet = editing.read(query.id());
        ArticleWording typed = new ArticleFields(request).wording().cleaned();
        String code = String.valueOf(request.getParameter("article")).replaceAll("[^A-Z0-9]", "");
        Article article = Article.of(
                sheet.text().id(),
                code,
                0,
                typed.mandatory(),
                List.of(typed.text("fr"), typed.text("en")),
                typed.notes(),
                typed.citations());
        shown = ShownCharter.of(
                        sheet.text().version().getNumber(),
                        List.of(article),
                        Set.of(Audience.values()),
                        institution.read().jurisdiction(),
                        "en".equals(request.getParameter("in")) ? "en" : "fr")
                .articles()
                .get(0);
    }

    public ShownArticle getShown() {
        return shown;
    }
}
