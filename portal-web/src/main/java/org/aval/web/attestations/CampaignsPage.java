package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.aval.service.attestations.CampaignFilter;
import org.aval.service.attestations.CampaignRegister;
import org.aval.service.attestations.CampaignSummary;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** attestations/campaigns.xhtml: who was asked to sign what, and how far it is. */
@Named("campaignsPage")
@RequestScoped
public class CampaignsPage {

    @Inject
    CampaignRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Options options;

    private Page<CampaignSummary> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<CampaignSummary> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<CampaignColumn> getColumns() {
        return List.of(CampaignColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStates() {
        return options.filter(CampaignState.class);
    }

    public List<Option> getKinds() {
        return options.filter(CampaignKind.class);
    }

    /** What the address narrows the register by. */
    static CampaignFilter filter(Filters filters) {
        return new CampaignFilter(
                filters.choice("state", CampaignState.class),
                filters.choice("kind", CampaignKind.class),
                filters.words("words"));
    }
}
