package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.charters.ShownCharter;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.EditSheet;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** charters/preview.xhtml: a version in preparation as a reader of any audience, place and language will see it. */
@Named("previewPage")
@RequestScoped
public class PreviewPage {

    @Inject
    Query query;

    @Inject
    ArticleEditing editing;

    @Inject
    Readership readership;

    private EditSheet sheet;
    private ShownCharter shown;

    /** Before the page is written: a version the reader may not see is told as one that does not exist. */
    public void load() {
        sheet = editing.read(query.id());
        shown = ShownCharter.of(
                sheet.text().version().getNumber(),
                sheet.articles().stream()
                        .filter(article ->
                                article.findText(readership.language()).isPresent())
                        .toList(),
                readership.audiences(),
                readership.jurisdiction(),
                readership.language());
    }

    public EditSheet getSheet() {
        return sheet;
    }

    public ShownCharter getShown() {
        return shown;
    }

    public String getTitle() {
        return sheet.text().title(readership.language());
    }

    /** Articles that have no words yet in the language shown. */
    public int getMissing() {
        return sheet.articles().size() - shown.articles().size();
    }

    public List<Readership.Choice> getAudiences() {
        return readership.choices();
    }

    public List<Option> getJurisdictions() {
        return readership.jurisdictions();
    }

    public List<Option> getLanguages() {
        return readership.languages();
    }

    public String getJurisdiction() {
        return readership.jurisdiction().name();
    }

    public String getLanguage() {
        return readership.language();
    }
}
