package org.aval.service.payments;

import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who looks after interests at this moment, whatever the session remembers. */
final class PaymentOfficers {

    private PaymentOfficers() {}

    /** @throws Refusal for anybody else */
    static Act officer(Act act) {
        Verdict.unless(!act.by().is(Role.COI_OFFICER), "payments.notYourOffice").orRefuse();
        return act;
    }
}
