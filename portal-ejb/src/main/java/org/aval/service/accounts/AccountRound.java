package org.aval.service.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Links;

/**
 * Every hour, who looks after an account is told what became due: secrets to change, accesses to review, a post to write.
 * The same due day is told once, however often the round walks and on however many nodes.
 */
@Singleton
@PermitAll
public class AccountRound {

    private static final String OPEN = "a.state in ('ACTIVE', 'RESTRICTED')";

    private static final String LETTERS =
            """
            with letters as (
                select distinct s.person_id, a.id || ':' || %1$s || ':' || s.person_id as once, a.display_name as said,
                       cast(:base as text) || a.id as place
                  from official_account a join account_hands h on h.id = a.id
                  join account_seat_now s on s.official_account_id = a.id and s.held and s.able and s.role in ('OWNER', 'ADMIN')
                 where %2$s)""";

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Tells what became due. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void tell() {
        tell(
                "accounts.rotate",
                "h.last_departure",
                "a.state in ('APPROVED', 'ACTIVE', 'RESTRICTED', 'COMPROMISED', 'CLOSING', 'REGULARISING')"
                        + " and h.last_departure > coalesce(a.rotated_on, '-infinity')");
        tell(
                "accounts.reviewDue",
                "coalesce(a.access_reviewed_on, a.opened_on)",
                OPEN + " and coalesce(a.access_reviewed_on, a.opened_on)" + days("accountReviewDays"));
        tell(
                "accounts.dormant",
                "coalesce(a.last_post_on, a.opened_on)",
                OPEN + " and coalesce(a.last_post_on, a.opened_on)" + days("accountDormantDays"));
    }

    private static String days(String parameter) {
        return " + cast(parameter_on('" + parameter + "', institution_day()) as integer) < institution_day()";
    }

    private void tell(String kind, String since, String due) {
        outbox.postMany(
                kind,
                LETTERS.formatted(since, due),
                Map.of("base", links.to("/accounts/account?id=").toString()),
                language -> List.of(Outbox.SAID, "", "", Outbox.PLACE, ""));
    }
}
