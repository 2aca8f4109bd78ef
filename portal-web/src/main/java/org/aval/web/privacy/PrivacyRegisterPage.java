package org.aval.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.privacy.TrackState;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** privacy/register.xhtml: a line for each confidentiality incident, also when the answer was no. */
@Named("privacyRegisterPage")
@RequestScoped
public class PrivacyRegisterPage {

    @Inject
    PrivacyRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    private Page<TrackRow> page;

    /** Before the page is written: it is for the privacy officer. */
    public void load() {
        getPage();
    }

    public Page<TrackRow> getPage() {
        if (page == null) {
            page = register.list(filters.choice("state", TrackState.class), filters.page());
        }
        return page;
    }

    public List<Option> getStates() {
        return options.filter(TrackState.class);
    }

    public boolean isFiltered() {
        return filters.choice("state", TrackState.class) != null;
    }
}
