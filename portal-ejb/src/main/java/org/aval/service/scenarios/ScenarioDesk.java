package org.aval.service.scenarios;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.scenarios.ScenarioFlaw;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where a scenario is looked at a second time, and used. */
@Stateless
public class ScenarioDesk {

    @Inject
    Acts acts;

    @Inject
    Scenarios scenarios;

    /** Nobody can be recognised in it. */
    @Command
    @RolesAllowed("PRIVACY")
    public void agree(UUID id, int version) {
        Act act = acts.now("");
        scenarios.fresh(id, version).agree(act);
    }

    /** Somebody can. */
    @Command
    @RolesAllowed("PRIVACY")
    public void sendBack(UUID id, int version, ScenarioFlaw flaw) {
        Act act = acts.now("");
        scenarios.fresh(id, version).sendBack(flaw, act);
    }

    /** It is drawn for these people. */
    @Command
    @RolesAllowed("POLICY_OWNER")
    public void adopt(UUID id, int version, Set<Audience> audiences) {
        Act act = acts.now("");
        scenarios.fresh(id, version).adopt(audiences, act);
    }

    /** It is drawn no more. */
    @Command
    @RolesAllowed("POLICY_OWNER")
    public void retire(UUID id, int version) {
        Act act = acts.now("");
        scenarios.fresh(id, version).retire(act);
    }
}
