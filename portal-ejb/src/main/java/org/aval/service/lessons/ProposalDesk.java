package org.aval.service.lessons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.lessons.Trace;
import org.aval.domain.scenarios.LearntScenario;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.scenarios.Scenarios;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where a scenario is proposed from a closed case. What leads back to it is found before anything is kept. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "ETHICS_CHAIR"})
public class ProposalDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    ScenarioCheck check;

    @Inject
    Scenarios scenarios;

    /** What leads back; nothing when it may be proposed. Nothing of it is kept. */
    public List<Trace> look(UUID incident, ScenarioWish wish) {
        CaseDoor.Opened opened = door.open(incident);
        Proposals.proposing(opened).and(wish::sound).orRefuse();
        return check.traces(opened, wish);
    }

    /** Somebody else is asked to look at it, who learns nothing of the case. */
    @Command
    public void propose(ProposalRef shown, ScenarioWish wish) {
        CaseDoor.Opened opened = door.open(shown.incident());
        Proposals.proposing(opened).and(wish::sound).orRefuse();
        boolean recognisable = !check.traces(opened, wish).isEmpty();
        Act act = acts.now("");
        LearntScenario proposed = scenarios.propose(wish, recognisable, act);
        em.createNativeQuery(
                        "insert into case_scenario (learnt_scenario_id, incident_case_id) values (:scenario, :incident)")
                .setParameter("scenario", proposed.getId())
                .setParameter("incident", shown.incident())
                .executeUpdate();
    }

    /** One that came back is worded anew. */
    @Command
    public void reword(ProposalRef shown, ScenarioWish wish) {
        CaseDoor.Opened opened = door.open(shown.incident());
        Proposals.proposing(opened).and(wish::sound).orRefuse();
        UUID id = shown.scenario();
        if (id == null || !isOf(shown.incident(), id)) {
            throw new Refusal("scenarios.unknown");
        }
        boolean recognisable = !check.traces(opened, wish).isEmpty();
        scenarios.fresh(id, shown.version()).reword(wish, recognisable, acts.now(""));
    }

    private boolean isOf(UUID incident, UUID scenario) {
        return !em.createNativeQuery(
                        """
                        select 1 from case_scenario s
                         where s.incident_case_id = :incident and s.learnt_scenario_id = :scenario""")
                .setParameter("incident", incident)
                .setParameter("scenario", scenario)
                .getResultList()
                .isEmpty();
    }
}
