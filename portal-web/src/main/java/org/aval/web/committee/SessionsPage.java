package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.committee.SessionState;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.SessionRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** committee/sessions.xhtml: the sessions of the committee, the latest first. */
@Named("sessionsPage")
@RequestScoped
public class SessionsPage {

    @Inject
    SessionRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    private Page<SessionRow> page;

    /** Before the page is written: it is for who comes to the table. */
    public void load() {
        getPage();
    }

    public Page<SessionRow> getPage() {
        if (page == null) {
            page = register.list(filters.choice("state", SessionState.class), filters.page());
        }
        return page;
    }

    public List<Option> getStates() {
        return options.filter(SessionState.class);
    }

    public boolean isFiltered() {
        return filters.choice("state", SessionState.class) != null;
    }
}
