package org.aval.service.incidents;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.vault.KeyPart;
import org.aval.policies.letters.Letter;
import org.aval.service.notices.Postman;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/**
 * Sends the words to reporters that there is something to read. They do not pass through the outbox, which keeps what it
 * sent: here an address is opened in the moment in which its mail leaves, and nothing of it is left afterwards.
 */
@Stateless
@PermitAll
public class ReporterNotices {

    static final String FIELD = "reporter_notice";

    private static final int MOST_TRIES = 9;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseKeys keys;

    @Inject
    Postman postman;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** What waits, in no order that would tell who was written to first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<UUID> waiting() {
        caller.portal();
        @SuppressWarnings("unchecked")
        List<UUID> ids = em.createNativeQuery("select n.id from reporter_notice n order by n.mark", UUID.class)
                .getResultList();
        return ids;
    }

    /** Sends one; what cannot be delivered is tried again with the next ones, some times. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(UUID id) {
        caller.portal();
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select n.tries, n.cipher from reporter_notice n where n.id = :id for update skip locked",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        found.forEach(row -> {
            if (isDelivered(id, Objects.requireNonNull(row.get("cipher", byte[].class)))
                    || row.get("tries", Number.class).intValue() + 1 >= MOST_TRIES) {
                forget(id);
            } else {
                change("update reporter_notice set tries = tries + 1 where id = :id", id);
            }
        });
    }

    private boolean isDelivered(UUID id, byte[] cipher) {
        String address = keys.open(id, KeyPart.ADDRESS, Holder.PORTAL, FIELD, cipher);
        String page = links.to("/report/follow").toString();
        Letter french = Letter.of("incidents.toRead", "fr", institution.read().name("fr"), page);
        Letter english = Letter.of("incidents.toRead", "en", institution.read().name("en"), page);
        try {
            postman.deliver(new Postman.Mail(
                    id,
                    address,
                    french.subject() + " · " + english.subject(),
                    french.body() + "\n" + english.body(),
                    clock.instant()));
            return true;
        } catch (IOException | RuntimeException no) {
            return false; // why would name the address
        }
    }

    private void forget(UUID id) {
        keys.erase(id, KeyPart.ADDRESS);
        change("delete from reporter_notice where id = :id", id);
    }

    private void change(String sql, UUID id) {
        em.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }
}
