package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.EditLock;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** The versions whose words may still change, and who changes them. */
@Dependent
class OpenVersions {

    @PersistenceContext
    EntityManager em;

    /** The version, which nobody submits or approves while its words change. @throws Refusal when they change no more */
    CharterVersion open(UUID id, Act act) {
        office(act);
        CharterVersion version = em.find(CharterVersion.class, id, LockModeType.PESSIMISTIC_READ);
        if (version == null) {
            throw new Refusal("charters.unknownVersion");
        }
        CharterState state = version.getState();
        Verdict.unless(state != CharterState.DRAFT && state != CharterState.IN_CONSULTATION, "charters.edit.closed")
                .orRefuse();
        return version;
    }

    /** The same for articles, where the text is not a file. */
    void typing(UUID version, Act act) {
        writing(version, act);
        Verdict.unless(isFile(version), "charters.edit.isFile").orRefuse();
    }

    /** The writer changes something: nobody else does meanwhile, and it is remembered who wrote. */
    void writing(UUID version, Act act) {
        open(version, act);
        lock(version, act).writes(act);
        wroteIn(version, act.by());
    }

    /** Is the writer still in office, whatever the session remembers? */
    static void office(Act act) {
        Verdict.unless(!act.by().is(Role.POLICY_OWNER), "charters.notYourOffice")
                .orRefuse();
    }

    /** Who has the pen; whoever asks first is given it. */
    EditLock lock(UUID version, Act act) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:version, 15))) locked")
                .setParameter("version", version.toString())
                .getResultList();
        EditLock known = em.find(EditLock.class, version);
        if (known != null) {
            em.refresh(known);
            return known;
        }
        EditLock first = EditLock.first(version, act);
        em.persist(first);
        return first;
    }

    /** An article by its code. @throws Refusal when it is not there any more */
    Article article(UUID version, String code) {
        return em.createQuery(
                        "select a from Article a where a.charterVersion = :version and a.code = :code", Article.class)
                .setParameter("version", version)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("charters.edit.unknownArticle", code));
    }

    /** The article before or after this one, if there is one. */
    Optional<Article> neighbour(Article article, boolean forward) {
        String next = forward ? "a.ordinal > :place order by a.ordinal" : "a.ordinal < :place order by a.ordinal desc";
        return em.createQuery("select a from Article a where a.charterVersion = :version and " + next, Article.class)
                .setParameter("version", article.getCharterVersion())
                .setParameter("place", article.getOrdinal())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    int lastPlace(UUID version) {
        return em.createQuery(
                        "select coalesce(max(a.ordinal), 0) from Article a where a.charterVersion = :version",
                        Integer.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** A code that no article of any version of this charter ever had: what is cited by it stays what it was. */
    String freeCode(UUID version) {
        Number last = (Number) em.createNativeQuery(
                        """
                        select coalesce(max(cast(substring(a.code from 2) as integer)), 0)
                          from article a join charter_version v on v.id = a.version_id
                          join charter_version here on here.charter_id = v.charter_id
                         where here.id = :version""")
                .setParameter("version", version)
                .getSingleResult();
        return "A" + (last.intValue() + 1);
    }

    /** Whoever writes in a version does not approve it. */
    void wroteIn(UUID version, Actor author) {
        em.createNativeQuery(
                        """
                        insert into charter_version_author (version_id, person_id) values (:version, :person)
                        on conflict do nothing""")
                .setParameter("version", version)
                .setParameter("person", author.person())
                .executeUpdate();
    }

    EditSheet sheet(VersionText text, Act act) {
        EditLock lock = em.find(EditLock.class, text.id());
        return new EditSheet(text, lock == null ? null : hand(lock, act), isFile(text.id()));
    }

    private @Nullable EditHand hand(EditLock lock, Act act) {
        boolean mine = lock.isHeldBy(act.by().person());
        boolean busy = lock.isWrittenByAnother(act.by().person(), act.at());
        return mine || busy
                ? new EditHand(name(lock.getHolder()), lock.getTakenAt(), lock.getSeenAt(), mine, busy)
                : null;
    }

    private String name(UUID person) {
        return (String) em.createNativeQuery(
                        "select trim(honorific || ' ' || first_name || ' ' || last_name) from person where id = :id")
                .setParameter("id", person)
                .getSingleResult();
    }

    private boolean isFile(UUID version) {
        return !em.createNativeQuery("select 1 from charter_file where version_id = :version")
                .setParameter("version", version)
                .getResultList()
                .isEmpty();
    }
}
