package org.aval.web.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.aval.service.people.RoleRegister;

/** Whom the pages of consents speak of and to: people by number or name, and whether the reader keeps the register. */
@Dependent
class ConsentPeople implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RoleRegister roles;

    @Inject
    ConsentOffice office;

    @Inject
    ConsentWords words;

    /** The person with this number or name. @throws Refusal when there is none, or more than one */
    UUID named(String typed) {
        return roles.find(typed == null ? "" : typed);
    }

    boolean isReader() {
        return office.isReader();
    }

    /** Why not, as a sentence; empty when granted. */
    String why(Verdict verdict) {
        return words.why(verdict);
    }
}
