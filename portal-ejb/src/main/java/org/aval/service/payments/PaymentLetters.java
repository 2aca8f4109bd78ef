package org.aval.service.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Links;

/** The letters about public payments: to who is asked, once for each file; to the officers, once for each day. */
@Dependent
class PaymentLetters {

    private static final String ASKED =
            """
            with letters as (
                select q.person_id, cast(:run as text) || ':' || q.person_id as once, cast(count(*) as text) as said,
                       cast(:place as text) as place
                  from payment_question q join payment p on p.id = q.payment_id
                 where p.run_id = :run and q.state = 'ASKED'
                 group by q.person_id)
            """;

    private static final String RIPE =
            """
            with letters as (
                select o.person_id, cast(:day as text) || ':' || o.person_id as once, cast(count(*) as text) as said,
                       cast(:place as text) as place
                  from role_now o
                  join payment_question q on q.asked_on = :day and q.state = 'ASKED' and q.person_id <> o.person_id
                 where o.role = 'COI_OFFICER'
                 group by o.person_id)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To everybody about whom this file could tell something. */
    void asked(UUID run) {
        outbox.postMany(
                "payments.asked",
                ASKED,
                Map.of("run", run, "place", links.to("/interests/paid").toString()),
                language -> List.of("", "", Outbox.SAID, Outbox.PLACE));
    }

    /** To the officers, about what was asked on this day and never answered. */
    void ripe(LocalDate day) {
        outbox.postMany(
                "payments.ripe",
                RIPE,
                Map.of("day", day, "place", links.to("/interests/unanswered").toString()),
                language -> List.of("", "", Outbox.SAID, Outbox.PLACE));
    }
}
