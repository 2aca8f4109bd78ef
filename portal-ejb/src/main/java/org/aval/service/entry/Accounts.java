package org.aval.service.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.entry.AccountStep;
import org.aval.domain.entry.LocalAccount;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.OneTimeLinks;
import org.aval.service.shared.Passwords;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Local accounts: one for each person who chose a password. */
@Dependent
class Accounts {

    /** One account is locked at a time: two people never lock each other's last key. */
    private static final long LOCK = 0x6B657973L;

    @PersistenceContext
    EntityManager em;

    @Inject
    OneTimeLinks links;

    @Inject
    Timelines timelines;

    @Inject
    Clock clock;

    /** May this be the person's password? */
    Verdict verdict(UUID person, String password) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select p.first_name, p.last_name, p.staff_no, p.work_email, i.short_name
                          from person p cross join institution i where p.id = :person""",
                        Tuple.class)
                .setParameter("person", person)
                .getSingleResult();
        return PasswordRules.verdict(
                password,
                List.of(
                        Columns.text(row, "first_name"),
                        Columns.text(row, "last_name"),
                        Columns.text(row, "staff_no"),
                        Columns.text(row, "work_email"),
                        Columns.text(row, "short_name")));
    }

    /** The person's password is this one from now on: other sessions, open links and recent checks end with the old one. */
    void keep(UUID person, String password) {
        em.createNativeQuery(
                        """
                        insert into account (person_id, password, opened_at, changed_at) values (:person, :hash, :now, :now)
                        on conflict (person_id) do update
                           set password = excluded.password, changed_at = excluded.changed_at, changes = account.changes + 1,
                               version = account.version + 1""")
                .setParameter("person", person)
                .setParameter("hash", Passwords.hash(password.toCharArray()))
                .setParameter("now", clock.instant())
                .executeUpdate();
        leave(person);
    }

    /** Recent checks of who it is count no more, and links on their way open nothing. */
    void leave(UUID person) {
        em.createNativeQuery("delete from presence where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
        links.end(List.of(person));
    }

    /** From here to the end of the transaction nobody else locks an account. */
    void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** The account as it was shown. @throws Refusal when there is none, or it changed meanwhile */
    LocalAccount fresh(UUID person, int version) {
        LocalAccount account = of(person);
        if (account == null) {
            throw new Refusal("entry.noAccount");
        }
        if (account.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return account;
    }

    /** Does the person, in post, get in with a password of their own? */
    boolean opensFor(UUID person) {
        return !em.createNativeQuery(
                        """
                        select 1 from account a join person_in_post p on p.id = a.person_id
                         where a.person_id = :person and not a.locked""")
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    /** How many others who hold ADMIN in their own right can sign in; more than none when the person does not hold it. */
    int otherKeys(UUID person) {
        return ((Number) em.createNativeQuery(
                                """
                                select case when exists (select 1 from role_now o where o.role = 'ADMIN'
                                                            and o.absent_id is null and o.person_id = :person)
                                            then (select count(distinct r.person_id)
                                                    from role_now r join account a on a.person_id = r.person_id
                                                   where r.role = 'ADMIN' and r.absent_id is null and not a.locked
                                                     and r.person_id <> :person)
                                            else 1 end""")
                        .setParameter("person", person)
                        .getSingleResult())
                .intValue();
    }

    /** How one person gets in, and what this reader may do about it. @throws Refusal when there is no such person */
    AccountStanding standing(UUID person, Actor reader) {
        Tuple row = person(person);
        LocalAccount account = of(person);
        InvitationRow waiting = new WithoutAccount(em, clock.instant())
                .among(List.of(person), "fr").stream().findFirst().orElse(null);
        return new AccountStanding(
                account == null ? null : account.state(),
                account == null ? 0 : account.getVersion(),
                row.get("in_post", Boolean.class),
                row.get("changed_at", Instant.class),
                waiting == null ? null : waiting.state(),
                waiting == null ? null : waiting.until(),
                account == null ? Map.of() : verdicts(account, reader),
                timelines.of("account", person));
    }

    private Map<AccountStep, Verdict> verdicts(LocalAccount account, Actor reader) {
        int others = otherKeys(account.getPerson());
        Map<AccountStep, Verdict> verdicts = new EnumMap<>(AccountStep.class);
        for (AccountStep step : AccountStep.values()) {
            verdicts.put(step, account.verdict(step, reader, others));
        }
        return verdicts;
    }

    private @Nullable LocalAccount of(UUID person) {
        return em.find(LocalAccount.class, person);
    }

    private Tuple person(UUID person) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select a.changed_at, exists (select 1 from person_in_post i where i.id = p.id) as in_post
                          from person p left join account a on a.person_id = p.id where p.id = :person""",
                        Tuple.class)
                .setParameter("person", person)
                .getResultList();
        return rows.stream().findFirst().orElseThrow(() -> new Refusal("people.unknown"));
    }
}
