package org.aval.service.scenarios;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.people.Audience;
import org.aval.domain.scenarios.LearntScenario;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.vignettes.QuizSet;
import org.aval.policies.vignettes.QuizSets;
import org.aval.policies.vignettes.Vignette;
import org.aval.policies.vignettes.VignetteText;
import org.aval.policies.vignettes.Vignettes;

/** All scenarios of the knowledge check: those that travel with the portal, and the institution's own. */
@Dependent
public class ScenarioBook {

    private static final String OWN = "L";

    @PersistenceContext
    EntityManager em;

    /** What a person of these audiences is asked: their set, and beside it the institution's own in use for them. */
    public QuizSet set(Set<Audience> audiences) {
        QuizSet set = QuizSets.of(audiences.stream().map(Enum::name).collect(Collectors.toSet()));
        List<String> others = new ArrayList<>(set.others());
        others.addAll(inUse(audiences));
        return new QuizSet(set.hardStops(), others, set.size());
    }

    private List<String> inUse(Set<Audience> audiences) {
        return em.createQuery(
                        """
                        select distinct s.code from LearntScenario s join s.audiences a
                         where s.state = :state and a in :audiences order by s.code""",
                        String.class)
                .setParameter("state", ScenarioState.IN_USE)
                .setParameter("audiences", audiences)
                .getResultList();
    }

    /** One of them; one of the institution's own also when it is drawn no more. */
    public Vignette read(String code) {
        return code.startsWith(OWN) ? vignette(own(code)) : Vignettes.read(code);
    }

    /** What it teaches: the articles of one's own, and of each entry of the catalogue the article that comes first. */
    public List<String> articlesOf(String code) {
        return code.startsWith(OWN)
                ? own(code).wording().articles().stream()
                        .sorted(Comparator.naturalOrder())
                        .toList()
                : Vignettes.read(code).catalogueIds().stream()
                        .flatMap(id -> Catalogue.find(id).stream())
                        .flatMap(entry -> entry.articles().stream().limit(1))
                        .toList();
    }

    private LearntScenario own(String code) {
        return em.createQuery("select s from LearntScenario s where s.code = :code", LearntScenario.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no scenario " + code));
    }

    private static Vignette vignette(LearntScenario scenario) {
        return new Vignette(
                scenario.getCode(),
                scenario.getAudiences().stream().map(Enum::name).collect(Collectors.toSet()),
                List.of(),
                0,
                Stream.of(scenario.wording().french(), scenario.wording().english())
                        .collect(Collectors.toMap(ScenarioText::language, ScenarioBook::text)));
    }

    private static VignetteText text(ScenarioText text) {
        return new VignetteText(text.title(), text.situation(), text.question(), text.answers(), text.explanation());
    }
}
