package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.logos.Guide;
import org.aval.service.logos.GuideDesk;
import org.aval.service.logos.MarkRow;
import org.aval.service.logos.MarkShelf;
import org.aval.web.shared.Language;

/** logos/marks.xhtml: the institution's marks and the rules of their use. */
@Named("logoMarksPage")
@RequestScoped
public class LogoMarksPage {

    @Inject
    MarkShelf shelf;

    @Inject
    GuideDesk guides;

    @Inject
    LogoOffice office;

    @Inject
    Language language;

    private List<MarkRow> rows;

    /** Those that may be asked for; for the brand, all of them. */
    public List<MarkRow> getRows() {
        if (rows == null) {
            rows = shelf.list(language.getCode()).stream()
                    .filter(mark -> mark.offered() || office.isKeeper())
                    .toList();
        }
        return rows;
    }

    public Guide getGuide() {
        return guides.read(language.getCode());
    }
}
