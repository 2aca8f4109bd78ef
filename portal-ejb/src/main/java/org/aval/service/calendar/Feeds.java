package org.aval.service.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keys of private calendars: only their digest is kept, so that the table opens none. */
@Dependent
class Feeds {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    boolean stands(UUID person) {
        return !em.createNativeQuery("select 1 from calendar_feed where person_id = :person")
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    String renew(UUID person) {
        byte[] drawn = new byte[KEY_BYTES];
        CHANCE.nextBytes(drawn);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        em.createNativeQuery(
                        """
                        insert into calendar_feed (person_id, sha256, made_at) values (:person, :sha256, :at)
                        on conflict (person_id) do update set sha256 = excluded.sha256, made_at = excluded.made_at""")
                .setParameter("person", person)
                .setParameter("sha256", digest(key))
                .setParameter("at", clock.instant())
                .executeUpdate();
        return key;
    }

    void drop(UUID person) {
        em.createNativeQuery("delete from calendar_feed where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Whose calendar a key opens; nobody's who is not in post any more. */
    @SuppressWarnings("unchecked")
    Optional<UUID> owner(String key) {
        List<UUID> found = em.createNativeQuery(
                        """
                        select f.person_id from calendar_feed f join person_in_post p on p.id = f.person_id
                         where f.sha256 = :sha256""",
                        UUID.class)
                .setParameter("sha256", digest(key))
                .getResultList();
        return found.stream().findFirst();
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
