package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.interests.ManagementPlan;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.jspecify.annotations.Nullable;

/** Finds management plans. */
@Dependent
class Plans {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /** The plan as it was shown. */
    ManagementPlan fresh(UUID id, int version) {
        acts.identified("");
        ManagementPlan plan = em.find(ManagementPlan.class, id);
        if (plan == null) {
            throw new Refusal("interests.plan.unknown");
        }
        if (plan.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return plan;
    }

    /** The plan of a declaration, the one that is not closed before one that is. */
    @Nullable
    ManagementPlan of(UUID declaration) {
        List<ManagementPlan> found = em.createQuery(
                        "select p from ManagementPlan p where p.declaration = :declaration order by case when p.state"
                                + " = org.aval.domain.interests.PlanState.SATISFIED then 1 else 0 end, p.reviewOn desc",
                        ManagementPlan.class)
                .setParameter("declaration", declaration)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    void keep(ManagementPlan plan) {
        em.persist(plan);
        em.flush();
    }
}
