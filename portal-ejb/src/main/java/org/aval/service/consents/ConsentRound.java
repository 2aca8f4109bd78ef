package org.aval.service.consents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Links;

/**
 * Each night, who answers for something that shows a person is told that the consent soon ends, is over, or that it should
 * be down by now; of the last, the offices hear too. The same is told once, whatever the nights, the nodes or the restarts.
 */
@Singleton
@PermitAll
public class ConsentRound {

    private static final String ENDING =
            """
            with letters as (
                select u.responsible_id as person_id, u.use_id || ':' || c.ends_on as once,
                       c.reference || ', ' || u.what as said, cast(:base as text) || c.id || '&use=' || u.use_id as place
                  from image_consents_on(institution_day()) c
                  join image_consent_use u on u.image_consent_id = c.id and u.down_on is null
                  join person_in_post i on i.id = u.responsible_id
                 where c.standing = 'VALID' and c.ends_on <= institution_day() + 30)""";

    private static final String DUE =
            """
            with letters as (
                select d.responsible_id as person_id, d.use_id || ':' || d.due_on as once, d.reference || ', ' || d.what as said,
                       cast(:base as text) || d.image_consent_id || '&use=' || d.use_id as place
                  from image_consent_due d join person_in_post i on i.id = d.responsible_id where %s)""";

    private static final String TO_OFFICES =
            """
            with letters as (
                select distinct r.person_id, d.use_id || ':' || d.due_on || ':' || r.person_id as once,
                       d.reference || ', ' || d.what as said, cast(:base as text) || d.image_consent_id || '&use=' || d.use_id as place
                  from image_consent_due d join person_role r on r.role in ('COMMS', 'COMMS_DIRECTOR', 'PRIVACY')
                 where d.due_on < institution_day() and r.person_id <> d.responsible_id)""";

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Says what is due. */
    @Schedule(hour = "5", minute = "55", persistent = false)
    public void tell() {
        post("consents.ending", ENDING);
        post("consents.ended", DUE.formatted("d.standing = 'EXPIRED'"));
        post(
                "consents.overdue",
                DUE.formatted("d.standing in ('WITHDRAWN', 'ANNULLED') and d.due_on < institution_day()"));
        post("consents.lateForOffice", TO_OFFICES);
    }

    private void post(String kind, String letters) {
        outbox.postMany(
                kind,
                letters,
                Map.of("base", links.to("/consents/removal?id=").toString()),
                language -> List.of(Outbox.SAID, "", "", Outbox.PLACE));
    }
}
