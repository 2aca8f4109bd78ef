package org.aval.service.scenarios;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.scenarios.LearntScenario;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioStep;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.scenarios.ToldFacts;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;
import org.aval.service.shared.TimelineLine;
import org.aval.service.shared.Timelines;

/**
 * The scenarios of the institution's own, for who looks at them a second time and for who answers for the charter. The latter
 * learn of one once it is agreed to, and of nothing that went before.
 */
@Stateless
@RolesAllowed({"PRIVACY", "POLICY_OWNER"})
public class ScenarioRegister {

    private static final Set<ScenarioState> AGREED =
            EnumSet.of(ScenarioState.DRAFT, ScenarioState.IN_USE, ScenarioState.RETIRED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scenarios scenarios;

    @Inject
    Timelines timelines;

    /** Those of which the reader may know. */
    public List<ScenarioRow> list() {
        return scenarios.in(known(caller.actor()));
    }

    /** Those that wait for the reader. */
    public List<ScenarioRow> waiting() {
        Actor reader = caller.actor();
        return scenarios.in(known(reader)).stream()
                .filter(row -> (row.state() == ScenarioState.PROPOSED && reader.is(Role.PRIVACY))
                        || (row.state() == ScenarioState.DRAFT && reader.is(Role.POLICY_OWNER)))
                .toList();
    }

    /** One of them. @throws Refusal when there is none, or the reader may not know of it */
    public ScenarioRecord read(UUID id, String language) {
        Actor reader = caller.actor();
        LearntScenario scenario = scenarios.read(id);
        if (!known(reader).contains(scenario.getState())) {
            throw new Refusal("scenarios.unknown");
        }
        boolean whole = reader.is(Role.PRIVACY);
        return new ScenarioRecord(
                Scenarios.row(scenario),
                whole ? scenario.wording() : bare(scenario.wording()),
                whole ? unit(scenario, language) : "",
                scenario.getAudiences(),
                verdicts(scenario, reader),
                timeline(scenario, whole));
    }

    /** Without what was said of it to whoever looked for traces. */
    private static ScenarioWish bare(ScenarioWish wording) {
        return new ScenarioWish(wording.french(), wording.english(), wording.articles(), ToldFacts.NOTHING);
    }

    private List<TimelineLine> timeline(LearntScenario scenario, boolean whole) {
        List<TimelineLine> lines = timelines.of("learnt_scenario", scenario.getId());
        return lines.stream()
                .filter(line -> whole || AGREED.contains(ScenarioState.valueOf(line.toState())))
                .toList();
    }

    private String unit(LearntScenario scenario, String language) {
        String code = scenario.wording().told().unit();
        return code == null
                ? ""
                : (String) em.createNativeQuery(
                                "select case :language when 'en' then name_en else name_fr end from unit where code = :code",
                                String.class)
                        .setParameter("language", language)
                        .setParameter("code", code)
                        .getSingleResult();
    }

    private static Map<ScenarioStep, Verdict> verdicts(LearntScenario scenario, Actor reader) {
        Map<ScenarioStep, Verdict> verdicts = new EnumMap<>(ScenarioStep.class);
        for (ScenarioStep step : ScenarioStep.values()) {
            verdicts.put(step, scenario.verdict(step, reader));
        }
        return verdicts;
    }

    private static Set<ScenarioState> known(Actor reader) {
        return reader.is(Role.PRIVACY) ? EnumSet.allOf(ScenarioState.class) : AGREED;
    }
}
