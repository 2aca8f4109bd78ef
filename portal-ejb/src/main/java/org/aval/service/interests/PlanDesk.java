package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.ManagementPlan;
import org.aval.domain.interests.PlanWish;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where the officer proposes how to live with a link, the declarant answers, and what was agreed is looked at. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PlanDesk {

    @Inject
    Acts acts;

    @Inject
    Declarations declarations;

    @Inject
    Plans plans;

    @Inject
    InterestLetters letters;

    /** Proposes how to live with it. */
    @RolesAllowed("COI_OFFICER")
    @Command
    public UUID propose(UUID declaration, int version, PlanWish wish) {
        Declaration about = declarations.fresh(declaration, version);
        boolean early = about.getState() == DeclarationState.DRAFT || about.getState() == DeclarationState.SUBMITTED;
        Verdict.unless(early, "interests.wrongState", about.getState()).orRefuse();
        ManagementPlan before = plans.of(declaration);
        Verdict.unless(before != null && before.getState().isOpen(), "interests.plan.oneAlready")
                .orRefuse();
        ManagementPlan plan = ManagementPlan.propose(declaration, about.getDeclarant(), wish, acts.identified(""));
        plans.keep(plan);
        letters.planned(about, plan);
        return plan.getId();
    }

    /** Proposes something else in its place. */
    @RolesAllowed("COI_OFFICER")
    @Command
    public void revise(UUID id, int version, PlanWish wish, String reason) {
        ManagementPlan plan = plans.fresh(id, version);
        plan.revise(wish, acts.identified(reason));
        letters.planned(declarations.any(plan.getDeclaration()), plan);
    }

    /** The declarant agrees. */
    @Command
    public void accept(UUID id, int version) {
        ManagementPlan plan = mine(id, version);
        plan.accept(acts.identified(""));
        letters.planAnswered(declarations.any(plan.getDeclaration()), plan);
    }

    /** The declarant does not agree. */
    @Command
    public void refuse(UUID id, int version, String reason) {
        ManagementPlan plan = mine(id, version);
        plan.refuse(acts.identified(reason));
        letters.planAnswered(declarations.any(plan.getDeclaration()), plan);
    }

    /** Says what was found, and when it is looked at again. */
    @RolesAllowed("COI_OFFICER")
    @Command
    public void monitor(UUID id, int version, LocalDate again, String found) {
        plans.fresh(id, version).monitor(again, acts.identified(found));
    }

    /** Nothing is left to do. */
    @RolesAllowed("COI_OFFICER")
    @Command
    public void close(UUID id, int version, String reason) {
        plans.fresh(id, version).close(acts.identified(reason));
    }

    /** To whom it is not told, it does not exist. */
    private ManagementPlan mine(UUID id, int version) {
        ManagementPlan plan = plans.fresh(id, version);
        Verdict.unless(!acts.identified("").by().isPerson(plan.getDeclarant()), "interests.plan.unknown")
                .orRefuse();
        return plan;
    }
}
