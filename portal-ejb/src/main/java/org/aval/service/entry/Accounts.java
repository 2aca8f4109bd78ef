package org.aval.service.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.OneTimeLinks;
import org.aval.service.shared.Passwords;

/** Local accounts: one for each person who chose a password. */
@Dependent
class Accounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    OneTimeLinks links;

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
                           set password = excluded.password, changed_at = excluded.changed_at, changes = account.changes + 1""")
                .setParameter("person", person)
                .setParameter("hash", Passwords.hash(password.toCharArray()))
                .setParameter("now", clock.instant())
                .executeUpdate();
        em.createNativeQuery("delete from presence where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
        links.end(List.of(person));
    }
}
