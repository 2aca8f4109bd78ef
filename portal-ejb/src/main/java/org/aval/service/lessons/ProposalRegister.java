package org.aval.service.lessons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.scenarios.LearntScenario;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.scenarios.Scenarios;

/** The scenarios that were proposed from the cases that open to who asks. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "ETHICS_CHAIR"})
public class ProposalRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    LessonDoor lessons;

    @Inject
    CaseDoor door;

    @Inject
    Scenarios scenarios;

    /** Of one case. @throws org.aval.domain.shared.Refusal when it does not open, or does not exist */
    public CaseProposals of(UUID incident) {
        LessonDoor.Entered entered = lessons.open(incident);
        door.look(entered.opened(), "LESSONS");
        List<LearntScenario> proposed = proposed(incident);
        return new CaseProposals(
                incident,
                entered.opened().incident().getReference(),
                Proposals.proposing(entered.opened()),
                LessonRegister.articles(entered),
                proposed.stream().map(Scenarios::row).toList(),
                proposed.stream()
                        .filter(one -> one.getState() == ScenarioState.RETURNED)
                        .collect(Collectors.toMap(LearntScenario::getId, LearntScenario::wording)));
    }

    @SuppressWarnings("unchecked")
    private List<LearntScenario> proposed(UUID incident) {
        List<UUID> ids = em.createNativeQuery(
                        "select s.learnt_scenario_id from case_scenario s where s.incident_case_id = :incident",
                        UUID.class)
                .setParameter("incident", incident)
                .getResultList();
        return ids.stream().map(scenarios::read).toList();
    }
}
