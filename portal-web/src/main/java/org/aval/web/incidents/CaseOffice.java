package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.web.shared.Me;

/** Which ways around the cases are the reader's by their office; which case opens is asked elsewhere. */
@Named("caseOffice")
@RequestScoped
public class CaseOffice {

    @Inject
    Me me;

    /** Sits at a desk where reports arrive. */
    public boolean isDesk() {
        return me.is("ETHICS_SECRETARY") || me.is("INTEGRITY_OFFICER");
    }
}
