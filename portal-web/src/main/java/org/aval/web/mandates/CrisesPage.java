package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.mandates.CrisisDesk;
import org.aval.service.mandates.CrisisRow;
import org.aval.web.shared.Language;

/** mandates/crises.xhtml: the times in which one voice spoke, speaks or will speak. */
@Named("crisesPage")
@RequestScoped
public class CrisesPage {

    @Inject
    CrisisDesk desk;

    @Inject
    Language language;

    private List<CrisisRow> rows;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        rows = desk.list(language.getCode());
    }

    public List<CrisisRow> getRows() {
        return rows;
    }
}
