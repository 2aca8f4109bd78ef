package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.ManagementPlan;
import org.aval.domain.interests.Measure;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanWish;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Columns;

/**
 * Proposes a plan to live with what somebody declared, where that was ordered elsewhere: the officer goes on from there. The
 * database is told before that the portal itself asks, because who orders it reads no declarations.
 */
@Dependent
public class PlanOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Declarations declarations;

    @Inject
    InterestLetters letters;

    /**
     * Proposes that somebody else looks at what is said before it is said, as long as the officer says nothing else.
     *
     * @return the plan, nothing where nothing is declared, or there is a plan already
     */
    public Optional<UUID> propose(UUID person, LocalDate due, Act act) {
        return found(person).map(row -> proposed(row, person, due, act));
    }

    private UUID proposed(Tuple row, UUID person, LocalDate due, Act act) {
        UUID declaration = Columns.id(row, "declaration");
        PlanWish wish = new PlanWish(Set.of(Measure.SECOND_REVIEW), Columns.id(row, "officer"), act.motive(), due, due);
        ManagementPlan plan = ManagementPlan.propose(declaration, person, wish, act);
        plans.keep(plan);
        letters.planned(declarations.any(declaration), plan);
        return plan.getId();
    }

    /** It is not needed any more. */
    public void close(UUID id, Act act) {
        ManagementPlan plan = em.find(ManagementPlan.class, id);
        if (plan != null && plan.getState() != PlanState.SATISFIED) {
            plan.close(act);
            em.flush();
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> found(UUID person) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select d.id as declaration, r.person_id as officer
                          from declaration d join person_role r on r.role = 'COI_OFFICER' and r.person_id <> d.declarant_id
                         where d.declarant_id = :person and d.state = 'IN_FORCE'
                           and not exists (select from management_plan p where p.declaration_id = d.id and p.state <> 'SATISFIED')
                         order by r.person_id limit 1""",
                        Tuple.class)
                .setParameter("person", person)
                .getResultList();
        return rows.stream().findFirst();
    }
}
