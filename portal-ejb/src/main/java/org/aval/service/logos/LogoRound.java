package org.aval.service.logos;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Links;

/**
 * Each night, who answers for a use is told that it is about to end, is over, or still owes its proof; the brand, that an
 * answer is late. The same day is told once, whatever the nights, the nodes or the restarts.
 */
@Singleton
@PermitAll
public class LogoRound {

    private static final String TO_REQUESTER =
            """
            with letters as (
                select u.requester_id as person_id, u.id || ':' || u.ends_on || ':' || u.requester_id as once, u.title as said,
                       cast(:base as text) || u.id as place
                  from logo_use_now u join person_in_post i on i.id = u.requester_id where %s)""";

    private static final String TO_BRAND =
            """
            with letters as (
                select distinct r.person_id, u.id || ':' || u.answer_by || ':' || r.person_id as once, u.title as said,
                       cast(:base as text) || u.id as place
                  from logo_use u join person_role r on r.role in ('BRAND', 'COMMS_DIRECTOR')
                 where u.state in ('SUBMITTED', 'BRAND_REVIEW', 'LEGAL_REVIEW') and u.answer_by < institution_day())""";

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Says what is due. */
    @Schedule(hour = "5", minute = "50", persistent = false)
    public void tell() {
        toRequester(
                "logos.ending",
                "u.standing = 'ACTIVE' and u.ends_on <= institution_day() + logo_number('logoNoticeDays', 30)");
        toRequester("logos.proofDue", "u.standing = 'EXPIRED'");
        toRequester("logos.proofOverdue", "u.standing = 'PROOF_OVERDUE'");
        post("logos.answerLate", TO_BRAND);
    }

    private void toRequester(String kind, String due) {
        post(kind, TO_REQUESTER.formatted(due));
    }

    private void post(String kind, String letters) {
        outbox.postMany(
                kind,
                letters,
                Map.of("base", links.to("/logos/use?id=").toString()),
                language -> List.of(Outbox.SAID, "", "", Outbox.PLACE, ""));
    }
}
