package org.aval.service.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.aval.policies.letters.Letter;

/**
 * Where a mail is put in the transaction that causes it: if the change is undone, so is the mail; if it holds, the mail
 * leaves, even after a crash.
 */
@Dependent
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** To whom a mail goes, in the language the person reads. */
    public record Recipient(UUID person, String name, String address, String language) {}

    /**
     * Puts a mail in the outbox, once: the same key twice is one mail.
     *
     * @param kind the letter's key, for example "attestations.signed"
     * @param onceKey what makes this mail the same mail
     * @param details what the letter is completed with, after the recipient's name
     * @return false when this mail was there already
     */
    public boolean post(String kind, String onceKey, Recipient recipient, Object... details) {
        Object[] places = new Object[details.length + 1];
        places[0] = recipient.name();
        System.arraycopy(details, 0, places, 1, details.length);
        Letter letter = Letter.of(kind, recipient.language(), places);
        return em.createNativeQuery(
                                """
                        insert into mail (id, once_key, kind, person_id, address, language, subject, body, state, created_at, next_try_at)
                        values (gen_random_uuid(), :once, :kind, :person, :address, :language, :subject, :body, 'WAITING', :now, :now)
                        on conflict (once_key) do nothing""")
                        .setParameter("once", kind + ":" + onceKey)
                        .setParameter("kind", kind)
                        .setParameter("person", recipient.person())
                        .setParameter("address", recipient.address())
                        .setParameter("language", recipient.language())
                        .setParameter("subject", letter.subject())
                        .setParameter("body", letter.body())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
