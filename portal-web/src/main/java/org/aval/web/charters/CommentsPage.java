package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.CharterState;
import org.aval.service.charters.ArticleComments;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.CommentRow;
import org.aval.service.charters.EditSheet;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** charters/comments.xhtml: what is said about the articles of a version while it is consulted on. */
@Named("commentsPage")
@RequestScoped
public class CommentsPage {

    @Inject
    Query query;

    @Inject
    ArticleEditing editing;

    @Inject
    ArticleComments comments;

    @Inject
    Language language;

    private EditSheet sheet;
    private List<CommentRow> remarks;
    private String article;
    private String words;

    /** Read anew before each rendering. */
    public void load() {
        sheet = editing.read(query.id());
        remarks = comments.list(query.id());
    }

    public EditSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    /** Also asked while a button beside a remark is looked for, before the page is written again. */
    public List<CommentRow> getRemarks() {
        getSheet();
        return remarks;
    }

    public String getTitle() {
        return getSheet().text().title(language.getCode());
    }

    /** How many wait for an answer or an end. */
    public long getOpen() {
        return getRemarks().stream().filter(CommentRow::isOpen).count();
    }

    /** Is it the time to speak? */
    public boolean isConsulted() {
        return getSheet().text().version().getState() == CharterState.IN_CONSULTATION;
    }

    /** The remark that is answered here; null when a new one is made. */
    public CommentRow getAnswered() {
        UUID asked = query.id("answer");
        return getRemarks().stream()
                .filter(row -> row.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public List<Option> getArticles() {
        return getSheet().articles().stream()
                .map(one -> new Option(
                        one.getCode(),
                        one.getCode() + " "
                                + one.findText(language.getCode())
                                        .map(text -> text.title())
                                        .orElse("")))
                .toList();
    }

    /** Says it: as an answer where one is asked for, else about the article chosen. */
    @Answered(value = "charters.comment.said", field = "words")
    public String say() {
        if (query.has("answer")) {
            comments.answer(query.id("answer"), words);
        } else {
            comments.say(query.id(), article, words);
        }
        return "/charters/comments?faces-redirect=true&id=" + query.id();
    }

    @Answered("charters.comment.settledNow")
    public void settle(UUID remark) {
        comments.settle(remark);
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
