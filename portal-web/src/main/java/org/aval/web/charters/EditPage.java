package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleNote;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.EditSheet;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Query;

/** charters/edit.xhtml: one article of a version in preparation, in both languages side by side. */
@Named("editPage")
@RequestScoped
public class EditPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    ArticleEditing editing;

    @Inject
    EditWords words;

    private EditSheet sheet;
    private Article article;
    private ArticleWording wording;

    /** Before the page is written: the article as it is kept, or as it was typed when it could not be kept. */
    public void load() {
        sheet = editing.read(query.id());
        String code = request.getParameter("article");
        article = sheet.articles().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("charters.edit.unknownArticle", String.valueOf(code)));
        ArticleFields fields = new ArticleFields(request);
        wording = fields.isSent() ? fields.wording() : ArticleWording.of(article);
    }

    /** Also asked while a button of the page is looked for, before the page is written again. */
    public EditSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Article getArticle() {
        getSheet();
        return article;
    }

    public ArticleWording getWording() {
        getSheet();
        return wording;
    }

    public String getTitle() {
        return getSheet().text().title(words.language());
    }

    /** May the reader type? */
    public boolean isWriting() {
        return getSheet().isOpen() && sheet.isMine() && !sheet.file();
    }

    /** The revision the writer has seen: what was typed on an older page stays on that page. */
    public String getRevision() {
        String seen = request.getParameter("revision");
        return seen == null ? String.valueOf(getArticle().getRevision()) : seen;
    }

    /** Why what was typed is not kept; empty when it is. */
    public String getProblem() {
        Object problem = request.getAttribute(ArticleSave.PROBLEM);
        return problem == null ? "" : problem.toString();
    }

    public boolean isSaved() {
        return query.has("saved") && getProblem().isEmpty();
    }

    public Pair getHeading() {
        return words.pairs(getWording()).get(0);
    }

    /** Example, reason and where to read on. */
    public List<Pair> getPassages() {
        return words.pairs(getWording()).subList(1, 4);
    }

    /** The clauses, and an empty row to go on in. */
    public List<Pair> getClauses() {
        return words.clauses(getArticle().getCode(), wording, query.number("blank"), isWriting());
    }

    public List<Pair> getAudiences() {
        return words.boxes(getWording(), ArticleNote.AUDIENCE);
    }

    public List<Pair> getJurisdictions() {
        return words.boxes(getWording(), ArticleNote.JURISDICTION);
    }

    public List<EditWords.Source> getSources() {
        return words.sources(getWording());
    }

    public String getEthics() {
        return String.join(", ", getWording().codeOfEthics());
    }

    /** The article before (-1) or after (1) this one; null at the end. */
    public Article beside(int step) {
        int at = getSheet().articles().indexOf(article) + step;
        return at < 0 || at >= sheet.articles().size() ? null : sheet.articles().get(at);
    }

    @Answered
    public String begin() {
        editing.begin(query.id());
        return again();
    }

    @Answered("charters.edit.takenOver")
    public String takeOver() {
        editing.takeOver(query.id());
        return again();
    }

    private String again() {
        return "/charters/edit?faces-redirect=true&id=" + query.id() + "&article="
                + String.valueOf(request.getParameter("article")).replaceAll("[^A-Z0-9]", "");
    }
}
