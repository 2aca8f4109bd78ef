package org.aval.service.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.service.shared.Columns;
import org.aval.service.shared.OneTimeLinks;
import org.jspecify.annotations.Nullable;

/** Sends one waiting mail in its own transaction; nodes never take the same one (SKIP LOCKED). */
@Stateless
@PermitAll
public class MailBatch {

    private static final int TRIES = 12;

    /** Whoever waits longest; thousands that were written at the same moment are not put in an order among each other. */
    static final String NEXT =
            """
            select id, address, subject, body, created_at, tries, link_id from mail
             where state = 'WAITING' and next_try_at <= :now
             order by next_try_at limit 1 for update skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Postman postman;

    @Inject
    OneTimeLinks links;

    /** Sends the oldest waiting mail. @return false when none waits */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        @SuppressWarnings("unchecked")
        List<Tuple> due = em.createNativeQuery(NEXT, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        deliver(due.get(0));
        return true;
    }

    private void deliver(Tuple row) {
        UUID id = row.get("id", UUID.class);
        String body = whole(row);
        if (body == null) {
            em.createNativeQuery("update mail set state = 'GIVEN_UP', last_error = 'LinkEnded' where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        } else if (leaves(id, row, body)) {
            em.createNativeQuery("update mail set state = 'SENT', sent_at = :now, tries = tries + 1 where id = :id")
                    .setParameter("now", clock.instant())
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** Whatever goes wrong with one mail is that mail's trouble: it waits, the others leave. */
    private boolean leaves(UUID id, Tuple row, String body) {
        try {
            postman.deliver(new Postman.Mail(
                    id,
                    Columns.text(row, "address"),
                    Columns.text(row, "subject"),
                    body,
                    Columns.moment(row, "created_at"),
                    file(id)));
            return true;
        } catch (IOException | RuntimeException e) {
            postpone(id, row.get("tries", Integer.class) + 1, e);
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable MailFile file(UUID mail) {
        List<Tuple> found = em.createNativeQuery(
                        "select name, media_type, content from mail_file where mail_id = :mail", Tuple.class)
                .setParameter("mail", mail)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new MailFile(
                        Columns.text(row, "name"), Columns.text(row, "media_type"), row.get("content", byte[].class)))
                .orElse(null);
    }

    /** The words with the one-time link they are about, which is made now; null when it was ended meanwhile. */
    private @Nullable String whole(Tuple row) {
        UUID link = row.get("link_id", UUID.class);
        String body = Columns.text(row, "body");
        String address = link == null ? "" : links.hand(link);
        return address == null ? null : body.replace(Outbox.LINK, address);
    }

    /** Again later, each time twice as late, at most six hours; after twelve tries somebody must look. */
    private void postpone(UUID id, int tries, Exception why) {
        Duration wait = Duration.ofSeconds(Math.min(21_600, 15L << Math.min(tries, 11)));
        em.createNativeQuery(
                        """
                        update mail set tries = :tries, next_try_at = :next, last_error = :why,
                               state = case when :tries >= :limit then 'GIVEN_UP' else state end
                         where id = :id""")
                .setParameter("tries", tries)
                .setParameter("limit", TRIES)
                .setParameter("next", clock.instant().plus(wait))
                .setParameter("why", why.getClass().getSimpleName())
                .setParameter("id", id)
                .executeUpdate();
    }
}
