package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.people.RoleDesk;
import org.aval.service.people.RoleFilter;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** people/recertification.xhtml: roles nobody has looked at for too long; one click says that one is still needed. */
@Named("recertificationPage")
@RequestScoped
public class RecertificationPage {

    @Inject
    RoleRegister register;

    @Inject
    RoleDesk desk;

    @Inject
    Filters filters;

    @Inject
    Language language;

    private Page<RoleRow> page;

    public Page<RoleRow> getPage() {
        if (page == null) {
            page = register.list(RoleFilter.REVIEW_DUE, filters.page(), language.getCode());
        }
        return page;
    }

    /** Still needed. */
    @Answered("people.recertified")
    public void keep(RoleRow row) {
        page = null; // what is shown next is read afresh, whatever comes of the step
        desk.recertify(row.id(), row.version());
    }
}
