package org.aval.domain.payments;

import static org.aval.domain.payments.PaymentState.ASKED;
import static org.aval.domain.payments.PaymentState.CLOSED;
import static org.aval.domain.payments.PaymentState.MINE;
import static org.aval.domain.payments.PaymentState.NOT_MINE;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a question: the person it could be about answers, and may think better of it; the officer settles it. */
public enum PaymentStep implements Step<PaymentState> {
    ASK(ASKED, Role.SYSTEM),
    OWN(MINE, Role.EMPLOYEE, ASKED, PaymentState.DECLARED, NOT_MINE),
    SAY_DECLARED(PaymentState.DECLARED, Role.EMPLOYEE, ASKED, MINE, NOT_MINE),
    DENY(NOT_MINE, Role.EMPLOYEE, ASKED, MINE, PaymentState.DECLARED),
    CLOSE(CLOSED, Role.COI_OFFICER, ASKED, MINE, PaymentState.DECLARED, NOT_MINE);

    private final PaymentState to;
    private final Set<Role> by;
    private final Set<PaymentState> from;

    PaymentStep(PaymentState to, Role by, PaymentState... from) {
        this.to = to;
        this.by = Set.of(by);
        this.from = Set.of(from);
    }

    @Override
    public Set<PaymentState> from() {
        return from;
    }

    @Override
    public @Nullable PaymentState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
