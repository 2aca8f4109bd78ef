package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.shared.Role;
import org.aval.web.shared.Me;

/** What a page offers by the office of the reader. */
@Named("interestOffice")
@RequestScoped
public class InterestOffice {

    @Inject
    Me me;

    /** May the reader turn the register? */
    public boolean isReader() {
        return isOfficer() || me.is(Role.AUDITOR.name());
    }

    /** Does the reader weigh what others declare? */
    public boolean isOfficer() {
        return me.is(Role.COI_OFFICER.name());
    }
}
