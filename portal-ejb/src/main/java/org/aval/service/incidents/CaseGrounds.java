package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.Ground;

/** For which grounds somebody must not know of a case: asked of the facts at this moment, for anybody. */
@Dependent
public class CaseGrounds {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller asker;

    /** The most telling ground, empty when there is none. */
    public Optional<Ground> of(UUID incident, UUID person) {
        return all(incident, person).stream().sorted().findFirst();
    }

    Set<Ground> all(UUID incident, UUID person) {
        @SuppressWarnings("unchecked")
        List<String> found = em.createNativeQuery(
                        "select distinct g.ground from case_grounds(:person, :mark, :incident) g", String.class)
                .setParameter("person", person)
                .setParameter("mark", asker.mark(person))
                .setParameter("incident", incident)
                .getResultList();
        return grounds(found);
    }

    /**
     * Those that whoever reads the file knows anyway: not that somebody reported it under their own account. Whoever is told
     * who may work on a case must not learn from it who reported.
     */
    public Set<Ground> onFile(UUID incident, UUID person) {
        @SuppressWarnings("unchecked")
        List<String> found = em.createNativeQuery(
                        "select distinct g.ground from case_grounds(:person, null, :incident) g", String.class)
                .setParameter("person", person)
                .setParameter("incident", incident)
                .getResultList();
        return grounds(found);
    }

    private static Set<Ground> grounds(List<String> found) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        found.forEach(ground -> grounds.add(Ground.valueOf(ground)));
        return grounds;
    }
}
