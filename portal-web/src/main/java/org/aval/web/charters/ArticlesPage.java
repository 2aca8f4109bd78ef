package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.charters.Article;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.EditSheet;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** charters/articles.xhtml: the articles of a version in preparation, and who is writing in it. */
@Named("articlesPage")
@RequestScoped
public class ArticlesPage {

    @Inject
    Query query;

    @Inject
    ArticleEditing editing;

    @Inject
    Language language;

    private EditSheet sheet;

    /** Read anew before each rendering. */
    public void load() {
        sheet = editing.read(query.id());
    }

    public EditSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public String getTitle() {
        return getSheet().text().title(language.getCode());
    }

    /** May the reader add, move and take out? */
    public boolean isWriting() {
        return getSheet().isOpen() && getSheet().isMine() && !getSheet().file();
    }

    /** The title of an article in the reader's language; empty when it has none yet. */
    public String title(Article article) {
        return article.findText(language.getCode()).map(text -> text.title()).orElse("");
    }

    @Answered
    public void begin() {
        editing.begin(query.id());
    }

    @Answered("charters.edit.takenOver")
    public void takeOver() {
        editing.takeOver(query.id());
    }

    @Answered("charters.edit.released")
    public void release() {
        editing.release(query.id());
    }

    /** Adds an article and opens it. */
    @Answered
    public String add() {
        String code = editing.add(query.id());
        return "/charters/edit?faces-redirect=true&id=" + query.id() + "&article=" + code;
    }

    @Answered
    public void move(String code, boolean forward) {
        editing.move(query.id(), code, forward);
    }

    /** Takes an article out, as the reader saw it. */
    @Answered("charters.edit.removed")
    public void remove(String code, int revision) {
        editing.remove(query.id(), code, revision);
    }
}
