package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.accounts.AccountOrders;
import org.aval.service.attestations.TrainingOrders;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.interests.PlanOrders;
import org.aval.service.logos.LogoOrders;
import org.aval.service.mandates.MandateOrders;
import org.aval.service.shared.Acts;

/**
 * Carries out what was decided in the registers it lies on, in the transaction of the decision, and undoes it in the
 * transaction of a review. Nothing there says why: one reads to whom to write (ruling 1).
 */
@Dependent
class FinalCarriage {

    @Inject
    Acts acts;

    @Inject
    CaseCaller caller;

    @Inject
    MandateOrders mandates;

    @Inject
    AccountOrders accounts;

    @Inject
    LogoOrders logos;

    @Inject
    TrainingOrders training;

    @Inject
    PlanOrders plans;

    /** Does what the portal can do all of. @return false when there is nothing left to do it on: somebody looks at it */
    boolean carriedOut(FinalMeasure measure) {
        UUID on = Objects.requireNonNull(measure.getTarget());
        return switch (measure.getKind()) {
            case MANDATE_SUSPENSION -> mandates.rest(on, measure.getDueOn(), chairs());
            case MANDATE_REVOCATION -> mandates.revoke(on, portals());
            case ACCOUNT_ROLE_REMOVAL -> accounts.takeRole(on, portals());
            case ACCOUNT_CLOSURE -> accounts.close(on, portals());
            case LOGO_REVOCATION -> logos.revoke(on, portals());
            default -> false;
        };
    }

    /** Begins what somebody else ends. @return what they sign or answer, nothing when there is nothing to begin */
    Optional<UUID> started(FinalMeasure measure) {
        UUID person = Objects.requireNonNull(measure.getPerson());
        return switch (measure.getKind()) {
            case REMEDIAL_TRAINING -> training.ask(person, measure.getDueOn(), portals());
            case COI_PLAN -> planned(person, measure);
            default -> Optional.empty();
        };
    }

    private Optional<UUID> planned(UUID person, FinalMeasure measure) {
        List<UUID> plan = new ArrayList<>();
        caller.asPortal(
                () -> plans.propose(person, measure.getDueOn(), officers()).ifPresent(plan::add));
        return plan.stream().findFirst();
    }

    /** Everything is as it was, as far as it still can be. */
    void undo(FinalMeasure measure) {
        UUID on = measure.getTarget();
        UUID made = measure.getMade();
        if (on != null) {
            giveBack(measure, on);
        } else if (made != null) {
            withdraw(measure, made);
        }
    }

    private void giveBack(FinalMeasure measure, UUID on) {
        switch (measure.getKind()) {
            case MANDATE_SUSPENSION -> mandates.resume(on, chairs());
            case MANDATE_REVOCATION -> mandates.restore(on, portals());
            case ACCOUNT_ROLE_REMOVAL -> accounts.giveBack(on, portals());
            case ACCOUNT_CLOSURE -> accounts.resume(on, portals());
            case LOGO_REVOCATION -> logos.restore(on, portals());
            default -> throw new IllegalArgumentException(measure.getKind() + " is carried out by nobody");
        }
    }

    private void withdraw(FinalMeasure measure, UUID made) {
        switch (measure.getKind()) {
            case REMEDIAL_TRAINING -> training.withdraw(made, portals());
            case COI_PLAN -> caller.asPortal(() -> plans.close(made, officers()));
            default -> throw new IllegalArgumentException(measure.getKind() + " is begun by nobody");
        }
    }

    /** Done in the chair's office, who lifts it. */
    private Act chairs() {
        return acts.inTheOfficeOf(Role.ETHICS_CHAIR, InterimCarriage.QUIET);
    }

    /** In the office of who looks after declarations, and goes on from there. */
    private Act officers() {
        return acts.inTheOfficeOf(Role.COI_OFFICER, InterimCarriage.QUIET);
    }

    /** The portal's own act: who reads a register must not learn that a committee is at work. */
    private Act portals() {
        return acts.ofThePortal(InterimCarriage.QUIET);
    }
}
