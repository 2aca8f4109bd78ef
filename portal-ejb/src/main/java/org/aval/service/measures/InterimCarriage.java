package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.accounts.AccountOrders;
import org.aval.service.mandates.MandateOrders;
import org.aval.service.shared.Acts;

/** Carries an interim measure out in the registers of mandates and accounts, in the transaction in which it is decided. */
@Dependent
class InterimCarriage {

    /** What the registers say instead of why (ruling 1). */
    static final String QUIET = "Écrivez au secrétariat du comité. · Write to the committee’s secretary.";

    @Inject
    Acts acts;

    @Inject
    MandateOrders mandates;

    @Inject
    AccountOrders accounts;

    /** It holds from now on. */
    void carryOut(InterimMeasure measure, Act act) {
        switch (measure.getKind()) {
            case MANDATE_SUSPENSION -> mandates.suspend(measure.getTarget(), until(measure), onMandates(act));
            case ACCOUNT_ROLE_REMOVAL -> accounts.relieve(measure.getTarget(), onAccounts());
            case ACCOUNT_RESTRICTION -> accounts.restrict(measure.getTarget(), onAccounts());
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
            case ACCOUNT_ROLE_REMOVAL -> accounts.giveBack(measure.getTarget(), onAccounts());
            case ACCOUNT_RESTRICTION -> accounts.lift(measure.getTarget(), onAccounts());
        }
    }

    private static LocalDate until(InterimMeasure measure) {
        return Objects.requireNonNull(measure.getUntilOn());
    }

    /** The chair's own act; what a rule of the institution orders is done in the chair's office, who lifts it. */
    private Act onMandates(Act act) {
        return act.by().is(Role.SYSTEM) ? acts.inTheOfficeOf(Role.ETHICS_CHAIR, QUIET) : acts.now(QUIET);
    }

    /** The portal's own act: who reads an account must not learn that a committee is at work. */
    private Act onAccounts() {
        return acts.ofThePortal(QUIET);
    }
}
