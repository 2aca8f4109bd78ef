package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.service.shared.PasswordCheck;
import org.aval.service.shared.PersonCard;
import org.jspecify.annotations.Nullable;

/** Is it really the person in front of the screen? Remembers when a session last gave the right password. */
@Dependent
class Presence {

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordCheck passwords;

    @Inject
    Clock clock;

    /** @throws Refusal when the container does not recognise the password, or pauses the account */
    void confirm(PersonCard person, String password, String session) {
        if (password.isEmpty() || !passwords.isRight(person.staffNo(), password.toCharArray())) {
            throw new Refusal("attestations.wrongPassword");
        }
        em.createNativeQuery(
                        """
                        insert into presence (person_id, session_hash, at) values (:person, :session, :now)
                        on conflict (person_id, session_hash) do update set at = excluded.at""")
                .setParameter("person", person.id())
                .setParameter("session", Sha256.of(session))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** When this session last gave the right password, null when never. */
    @Nullable
    Instant lastSeen(UUID person, String session) {
        @SuppressWarnings("unchecked")
        List<Instant> seen = em.createNativeQuery(
                        "select at from presence where person_id = :person and session_hash = :session", Instant.class)
                .setParameter("person", person)
                .setParameter("session", Sha256.of(session))
                .getResultList();
        return seen.isEmpty() ? null : seen.get(0);
    }

    /** A presence serves one signature. */
    void forget(UUID person, String session) {
        em.createNativeQuery("delete from presence where person_id = :person and session_hash = :session")
                .setParameter("person", person)
                .setParameter("session", Sha256.of(session))
                .executeUpdate();
    }
}
