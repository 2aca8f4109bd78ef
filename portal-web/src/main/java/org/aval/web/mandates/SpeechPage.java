package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.service.mandates.SpeechFilter;
import org.aval.service.mandates.SpeechLedger;
import org.aval.service.mandates.SpeechRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** mandates/speech.xhtml: the ledger of what was said under mandates. */
@Named("speechPage")
@RequestScoped
public class SpeechPage {

    @Inject
    SpeechLedger ledger;

    @Inject
    Filters filters;

    @Inject
    Query query;

    @Inject
    Language language;

    private Page<SpeechRow> page;

    /** Before the page is written. */
    public void load() {
        page = ledger.list(getFilter(), filters.page(), language.getCode());
    }

    public Page<SpeechRow> getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    public SpeechFilter getFilter() {
        return filter(filters, query);
    }

    public boolean isFiltered() {
        return getFilter().isSet();
    }

    /** What the address narrows the ledger by. */
    static SpeechFilter filter(Filters filters, Query query) {
        UUID mandate = query.has("mandate") ? query.id("mandate") : null;
        return new SpeechFilter(
                mandate,
                filters.choice("channel", Platform.class),
                filters.choice("topic"),
                filters.words("words"),
                "yes".equals(filters.choice("outside")));
    }
}
