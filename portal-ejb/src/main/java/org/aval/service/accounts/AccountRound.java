package org.aval.service.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.accounts.AccountLimits;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/**
 * Every hour, who looks after an account is told what became due, and Communications what fell silent by a rule. The same
 * due day is told once, however often the round walks and on however many nodes.
 */
@Singleton
@PermitAll
public class AccountRound {

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Accounts accounts;

    @Inject
    InstitutionDesk institution;

    /** Tells what became due. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void tell() {
        LocalDate graceEnd = accounts.graceEnd(institution.today());
        for (AccountNotice notice : AccountNotice.values()) {
            outbox.postMany(
                    notice.kind(),
                    notice.letters(),
                    values(notice, graceEnd),
                    language -> List.of(Outbox.SAID, "", "", Outbox.PLACE, ""));
        }
    }

    private Map<String, Object> values(AccountNotice notice, LocalDate graceEnd) {
        Map<String, Object> values = new HashMap<>();
        values.put("base", links.to("/accounts/account?id=").toString());
        if (notice.asksGrace()) {
            values.put("graceEnd", graceEnd);
        }
        if (notice.asksLateness()) {
            values.put("late", AccountLimits.REVIEW_GRACE_DAYS);
        }
        return values;
    }
}
