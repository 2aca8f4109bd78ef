package org.aval.service.matches;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Links;

/**
 * Every hour, the officers for interests hear that an interest meets what somebody does here, and Communications that a
 * mandate is to be looked at again. One letter for all that was found since the last, which says nothing of what was
 * declared: it waits behind the link.
 */
@Singleton
@PermitAll
public class MatchRound {

    /** Nobody says of their own; what was found before yesterday was told then. */
    private static final String TO_OFFICERS =
            """
            with letters as (
                select r.person_id, 'o' || max(m.found_at) || ':' || r.person_id as once, cast(count(*) as text) as said,
                       cast(:place as text) as place
                  from match_waiting m join person_role r on r.role = 'COI_OFFICER' and r.person_id <> m.person_id
                 where m.found_at > now() - interval '1 day'
                 group by r.person_id)""";

    private static final String TO_COMMUNICATIONS =
            """
            with letters as (
                select r.person_id, 'c' || max(t.found_at) || ':' || r.person_id as once,
                       cast(count(distinct t.mandate_id) as text) as said, cast(:place as text) as place
                  from mandate_touched t join person_role r on r.role = 'COMMS' and r.person_id <> t.person_id
                 where t.found_at > now() - interval '1 day'
                 group by r.person_id)""";

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Tells what was found. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void tell() {
        post("matches.found", TO_OFFICERS, "/interests/matches");
        post("matches.touched", TO_COMMUNICATIONS, "/mandates/register?flag=TOUCHED");
    }

    private void post(String kind, String letters, String path) {
        outbox.postMany(
                kind,
                letters,
                Map.of("place", links.to(path).toString()),
                language -> List.of(Outbox.SAID, "", "", Outbox.PLACE, ""));
    }
}
