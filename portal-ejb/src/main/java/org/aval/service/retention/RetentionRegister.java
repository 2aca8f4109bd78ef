package org.aval.service.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.incidents.CaseCaller;

/** What is kept until when, and what was destroyed: for those who sit at the desks, the privacy officer and the auditor. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "PRIVACY", "AUDITOR"})
public class RetentionRegister {

    private static final int MOST = 200;

    @Inject
    CaseCaller caller;

    @Inject
    Closings closings;

    @Inject
    DestructionRows rows;

    /** The closed cases that open to the caller, with the days until which they are kept. */
    public List<ClosingRow> kept() {
        caller.identified();
        return closings.open(MOST);
    }

    /** What was destroyed, of cases of which the caller might have known; the latest first. */
    public List<Destruction> destroyed() {
        caller.identified();
        return rows.latest(MOST);
    }
}
