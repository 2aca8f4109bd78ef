package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.accounts.AccountOrders;
import org.aval.service.mandates.MandateOrders;

/** Carries an interim measure out in the registers of mandates and accounts, in the transaction in which it is decided. */
@Dependent
class InterimCarriage {

    /** What the registers say instead of why (ruling 1). */
    static final String QUIET = "Écrivez au secrétariat du comité. · Write to the committee’s secretary.";

    private static final Actor OFFICE_OF_THE_CHAIR =
            new Actor(Actor.PORTAL.person(), Actor.PORTAL.staffNo(), Set.of(Role.ETHICS_CHAIR));

    @Inject
    MandateOrders mandates;

    @Inject
    AccountOrders accounts;

    /** It holds from now on. */
    void carryOut(InterimMeasure measure, Act act) {
        switch (measure.getKind()) {
            case MANDATE_SUSPENSION -> mandates.suspend(measure.getTarget(), until(measure), onMandates(act));
            case ACCOUNT_ROLE_REMOVAL -> accounts.relieve(measure.getTarget(), onAccounts(act));
            case ACCOUNT_RESTRICTION -> accounts.restrict(measure.getTarget(), onAccounts(act));
        }
    }

    /** It goes on: a mandate is looked at again on the other day; roles and accounts have no day of their own. */
    void goOn(InterimMeasure measure, Act act) {
        if (measure.getKind() == InterimKind.MANDATE_SUSPENSION) {
            mandates.prolong(measure.getTarget(), until(measure), onMandates(act));
        }
    }

    /** It does not hold any more: everything is as it was. */
    void undo(InterimMeasure measure, Act act) {
        switch (measure.getKind()) {
            case MANDATE_SUSPENSION -> mandates.reinstate(measure.getTarget(), onMandates(act));
            case ACCOUNT_ROLE_REMOVAL -> accounts.giveBack(measure.getTarget(), onAccounts(act));
            case ACCOUNT_RESTRICTION -> accounts.lift(measure.getTarget(), onAccounts(act));
        }
    }

    private static LocalDate until(InterimMeasure measure) {
        return Objects.requireNonNull(measure.getUntilOn());
    }

    /** The chair's own act; what a rule of the institution orders is done in the chair's office, who lifts it. */
    private static Act onMandates(Act act) {
        Actor by = act.by().is(Role.SYSTEM) ? OFFICE_OF_THE_CHAIR : act.by();
        return new Act(by, act.at(), act.effectiveOn(), QUIET);
    }

    /** The portal's own act: who reads an account must not learn that a committee is at work. */
    private static Act onAccounts(Act act) {
        return new Act(Actor.PORTAL, act.at(), act.effectiveOn(), QUIET);
    }
}
