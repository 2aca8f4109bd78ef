package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.entry.LinkPurpose;
import org.aval.domain.entry.LinkStanding;
import org.aval.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Links that let a person in once. The secret is 256 random bits; the database keeps its digest only, and for a mailed
 * link not even that until the mail leaves. Whoever reads the database, the outbox or a log cannot get in.
 */
@Dependent
public class OneTimeLinks {

    /** The page a person's link opens. */
    private static final String PAGE = "/entry/welcome?key=";

    private static final int SECRET_BYTES = 32;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Links links;

    /** A link as it stands for whoever holds its secret. */
    public record Known(UUID id, UUID person, LinkPurpose purpose, LinkStanding standing, Instant expiresAt) {}

    /** An address to hand over, and until when it opens. */
    public record Handed(UUID person, String address, Instant expiresAt) {}

    /** Prepares links that go by mail, one for each person: {@link #hand} makes the secret when the mail leaves. */
    public void prepare(Collection<UUID> people, LinkPurpose purpose, String madeBy) {
        Instant now = clock.instant();
        em.createNativeQuery(
                        """
                        insert into one_time_link (id, person_id, purpose, way, made_by, made_at, expires_at)
                        select gen_random_uuid(), p.id, :purpose, 'MAIL', :by, :now, :until
                          from person p where p.id = any (cast(:people as uuid[]))""")
                .setParameter("purpose", purpose.name())
                .setParameter("by", madeBy)
                .setParameter("now", now)
                .setParameter("until", now.plus(purpose.validity()))
                .setParameter("people", people.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** A link for a printed sheet. */
    public Handed print(UUID person, LinkPurpose purpose, String madeBy) {
        Instant now = clock.instant();
        String secret = secret();
        em.createNativeQuery(
                        """
                        insert into one_time_link (id, person_id, purpose, way, sha256, made_by, made_at, expires_at)
                        values (gen_random_uuid(), :person, :purpose, 'PAPER', :sha256, :by, :now, :until)""")
                .setParameter("person", person)
                .setParameter("purpose", purpose.name())
                .setParameter("sha256", digest(secret))
                .setParameter("by", madeBy)
                .setParameter("now", now)
                .setParameter("until", now.plus(purpose.validity()))
                .executeUpdate();
        return new Handed(person, links.to(PAGE + secret).toString(), now.plus(purpose.validity()));
    }

    /** The address of a prepared link, whose time runs from now; a secret made before is worth nothing any more. */
    public @Nullable String hand(UUID link) {
        List<?> purposes = em.createNativeQuery(
                        "select purpose from one_time_link where id = :id and used_at is null and void_at is null")
                .setParameter("id", link)
                .getResultList();
        if (purposes.isEmpty()) {
            return null;
        }
        String secret = secret();
        LinkPurpose purpose = LinkPurpose.valueOf((String) purposes.get(0));
        em.createNativeQuery("update one_time_link set sha256 = :sha256, expires_at = :until where id = :id")
                .setParameter("sha256", digest(secret))
                .setParameter("until", clock.instant().plus(purpose.validity()))
                .setParameter("id", link)
                .executeUpdate();
        return links.to(PAGE + secret).toString();
    }

    /** What the holder of a secret holds; empty when it is none, or of somebody who is not in post any more. */
    public Optional<Known> find(String secret) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select l.id, l.person_id, l.purpose, l.expires_at, l.used_at, l.void_at
                          from one_time_link l join person_in_post p on p.id = l.person_id where l.sha256 = :sha256""",
                        Tuple.class)
                .setParameter("sha256", digest(secret))
                .getResultList();
        return rows.stream().findFirst().map(this::known);
    }

    private Known known(Tuple row) {
        Instant until = Columns.moment(row, "expires_at");
        LinkStanding standing;
        if (row.get("used_at") != null) {
            standing = LinkStanding.USED;
        } else if (row.get("void_at") != null) {
            standing = LinkStanding.REPLACED;
        } else {
            standing = clock.instant().isBefore(until) ? LinkStanding.OPEN : LinkStanding.EXPIRED;
        }
        return new Known(
                Columns.id(row, "id"),
                Columns.id(row, "person_id"),
                Columns.constant(row, "purpose", LinkPurpose.class),
                standing,
                until);
    }

    /** Uses a link up, once whoever else tries at the same moment. @return false when it does not open any more */
    public boolean use(UUID link) {
        return em.createNativeQuery(
                                """
                                update one_time_link set used_at = :now
                                 where id = :id and used_at is null and void_at is null and expires_at > :now""")
                        .setParameter("now", clock.instant())
                        .setParameter("id", link)
                        .executeUpdate()
                == 1;
    }

    /** Ends the open links of these people: a newer one takes their place, or none is needed any more. */
    public void end(Collection<UUID> people) {
        em.createNativeQuery(
                        """
                        update one_time_link set void_at = :now
                         where person_id = any (cast(:people as uuid[])) and used_at is null and void_at is null""")
                .setParameter("now", clock.instant())
                .setParameter("people", people.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** How the database knows a secret. */
    public static String digest(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
