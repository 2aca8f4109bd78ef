package org.aval.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** The auditor asks for an audit of the evidence log: it runs in the background, and its result stays on the page. */
@Stateless
@RolesAllowed("AUDITOR")
public class AuditDesk {

    @Inject
    Acts acts;

    @Inject
    Audits audits;

    /** Asks for one, unless one waits or runs. */
    @Command
    public void ask() {
        Act act = acts.now("");
        if (!act.by().is(Role.AUDITOR)) {
            throw new EJBAccessException("not the auditor any more");
        }
        if (!audits.waiting().isEmpty()) {
            throw new Refusal("evidence.auditRuns");
        }
        audits.ask(act.by().staffNo());
    }
}
