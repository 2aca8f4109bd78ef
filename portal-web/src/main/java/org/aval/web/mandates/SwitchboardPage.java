package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.mandates.Switchboard;
import org.aval.service.mandates.SwitchboardList;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** mandates/switchboard.xhtml: who may speak today, by topic, for whoever answers the telephone. */
@Named("switchboardPage")
@RequestScoped
public class SwitchboardPage {

    @Inject
    Switchboard switchboard;

    @Inject
    Filters filters;

    @Inject
    Language language;

    private SwitchboardList list;

    /** Before the page is written. */
    public void load() {
        list = switchboard.now(filters.words("words"), language.getCode());
    }

    public SwitchboardList getList() {
        return list;
    }
}
