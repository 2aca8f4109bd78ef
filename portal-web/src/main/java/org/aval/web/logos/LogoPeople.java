package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Me;

/** The people a form about marks names, and the language it is read in. */
@RequestScoped
class LogoPeople {

    @Inject
    RoleRegister roles;

    @Inject
    Language language;

    @Inject
    Me me;

    String language() {
        return language.getCode();
    }

    /** Does the reader look into declarations? */
    boolean isOfficer() {
        return me.is("COI_OFFICER");
    }

    /** The person with this number or name. @throws Refusal when there is none, or more than one */
    UUID named(String typed) {
        return roles.find(typed == null ? "" : typed);
    }
}
