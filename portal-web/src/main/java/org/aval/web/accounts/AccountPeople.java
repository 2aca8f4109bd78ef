package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Language;

/** The people a form about accounts names, and the language it is read in. */
@RequestScoped
class AccountPeople {

    @Inject
    RoleRegister roles;

    @Inject
    Language language;

    String language() {
        return language.getCode();
    }

    /** The people with these numbers or names; a blank one is nobody. */
    List<UUID> named(String... typed) {
        List<UUID> found = new ArrayList<>();
        for (String one : typed) {
            if (one != null && !one.isBlank()) {
                found.add(roles.find(one));
            }
        }
        return found;
    }
}
