package org.aval.service.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.aval.domain.entry.LinkStanding;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.Person;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.OneTimeLinks;

/** Lets the first administrator in: whoever holds the console's link, once, and only while nobody is administrator. */
@Stateless
@PermitAll
public class FirstAdministratorDesk {

    private static final long LOCK = 0x6176616DL;

    private static final String SAME =
            """
            select p.id, p.staff_no = :number as number, lower(p.work_email) = lower(:mail) as mail,
                   exists (select 1 from person_in_post i where i.id = p.id) as in_post
              from person p where p.staff_no = :number or lower(p.work_email) = lower(:mail)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /** What the console's link is worth. */
    public LinkStanding standing(String secret) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select expires_at, used_at is not null as used,
                               exists (select 1 from person_role where role = 'ADMIN') as taken
                          from console_link where sha256 = :sha256""",
                        Tuple.class)
                .setParameter("sha256", OneTimeLinks.digest(secret))
                .getResultList();
        return rows.isEmpty() ? LinkStanding.UNKNOWN : standing(rows.get(0));
    }

    private LinkStanding standing(Tuple row) {
        if (row.get("used", Boolean.class)) {
            return LinkStanding.USED;
        }
        if (row.get("taken", Boolean.class)) {
            return LinkStanding.REPLACED;
        }
        return clock.instant().isBefore(Columns.moment(row, "expires_at")) ? LinkStanding.OPEN : LinkStanding.EXPIRED;
    }

    /** Makes the first administrator. @return the number to sign in with. @throws Refusal when the link does not open */
    @Command
    public String moveIn(String secret, NewAdministrator told, String password) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (standing(secret) != LinkStanding.OPEN) {
            throw new Refusal("entry.linkClosed");
        }
        told.verdict().orRefuse();
        UUID person = known(told);
        accounts.verdict(person, password).orRefuse();
        em.persist(RoleAssignment.first(person, acts.ofThePortal("")));
        accounts.keep(person, password);
        em.createNativeQuery("update console_link set used_at = :now where sha256 = :sha256")
                .setParameter("now", clock.instant())
                .setParameter("sha256", OneTimeLinks.digest(secret))
                .executeUpdate();
        return told.staffNo();
    }

    /** Somebody human resources know already keeps their record: the number and the mail must be the same person's. */
    private UUID known(NewAdministrator told) {
        @SuppressWarnings("unchecked")
        List<Tuple> same = em.createNativeQuery(SAME, Tuple.class)
                .setParameter("number", told.staffNo())
                .setParameter("mail", told.email())
                .getResultList();
        return same.isEmpty() ? join(told) : one(same);
    }

    private static UUID one(List<Tuple> same) {
        Tuple row = same.get(0);
        boolean another = same.size() > 1 || !row.get("mail", Boolean.class) || !row.get("in_post", Boolean.class);
        Verdict.unless(another, "entry.numberTaken")
                .and(() -> Verdict.unless(!row.get("number", Boolean.class), "entry.mailTaken"))
                .orRefuse();
        return Columns.id(row, "id");
    }

    private UUID join(NewAdministrator told) {
        Person person = Person.known(
                new Person.Identity(
                        told.staffNo(),
                        told.honorific(),
                        told.firstName(),
                        told.lastName(),
                        told.email(),
                        told.language()),
                new Person.Employment(
                        EmploymentType.PERMANENT, Profession.IT, institution.today(), null, PersonStatus.ACTIVE),
                EnumSet.of(Audience.ADMIN_SUPPORT));
        em.persist(person);
        em.flush();
        return person.getId();
    }
}
