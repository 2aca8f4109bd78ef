package org.aval.service.scenarios;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.scenarios.LearntScenario;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;

/** The scenarios of the institution's own, as they are kept. */
@Dependent
public class Scenarios {

    @PersistenceContext
    EntityManager em;

    /** Keeps one that is proposed. */
    public LearntScenario propose(ScenarioWish wish, boolean recognisable, Act act) {
        LearntScenario proposed = LearntScenario.propose(code(), wish, recognisable, act);
        em.persist(proposed);
        em.flush();
        return proposed;
    }

    private String code() {
        Number next = (Number)
                em.createNativeQuery("select nextval('learnt_scenario_code')").getSingleResult();
        return String.format("L%02d", next.longValue());
    }

    /** One of them as it was shown. @throws Refusal when there is none, or it changed */
    public LearntScenario fresh(UUID id, int version) {
        LearntScenario scenario = read(id);
        if (scenario.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return scenario;
    }

    /** One of them. @throws Refusal when there is none */
    public LearntScenario read(UUID id) {
        LearntScenario scenario = em.find(LearntScenario.class, id);
        if (scenario == null) {
            throw new Refusal("scenarios.unknown");
        }
        return scenario;
    }

    /** Those in these states, by code. */
    List<ScenarioRow> in(Set<ScenarioState> states) {
        return em
                .createQuery(
                        "select s from LearntScenario s where s.state in :states order by length(s.code), s.code",
                        LearntScenario.class)
                .setParameter("states", states)
                .getResultList()
                .stream()
                .map(Scenarios::row)
                .toList();
    }

    /** As a line of a list. */
    public static ScenarioRow row(LearntScenario scenario) {
        ScenarioText french = scenario.wording().french();
        ScenarioText english = scenario.wording().english();
        return new ScenarioRow(
                scenario.getId(),
                scenario.getVersion(),
                scenario.getCode(),
                scenario.getState(),
                scenario.getFlaw(),
                french.title(),
                english.title());
    }
}
