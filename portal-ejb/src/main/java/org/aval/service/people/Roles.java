package org.aval.service.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.people.RoleFacts;
import org.aval.domain.people.RoleWish;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Finds roles for their desks, and gathers the facts their verdicts need. */
@Dependent
class Roles {

    /** Roles are given rarely: one change at a time keeps two people from each ending the other's last key. */
    private static final long LOCK = 0x726F6C65L;

    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** From here to the end of the transaction nobody else changes who holds what. */
    void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    RoleAssignment any(UUID id) {
        RoleAssignment found = em.find(RoleAssignment.class, id);
        if (found == null) {
            throw new Refusal("people.unknownRole");
        }
        return found;
    }

    /** The one person in post with this number or this name. */
    UUID person(String numberOrName) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select p.id from person p join person_in_post i on i.id = p.id
                         where p.staff_no = upper(:words) or bare(p.first_name || ' ' || p.last_name) = bare(:words)
                            or bare(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)) = bare(:words)""",
                        UUID.class)
                .setParameter("words", numberOrName.strip())
                .setMaxResults(2)
                .getResultList();
        Verdict.unless(found.isEmpty(), "people.noSuchPerson").orRefuse();
        Verdict.unless(found.size() > 1, "people.severalPeople").orRefuse();
        return found.get(0);
    }

    /** The role as it was shown. */
    RoleAssignment fresh(UUID id, int version) {
        RoleAssignment role = any(id);
        if (role.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return role;
    }

    /** Those who stand in for this person in this role, now or later. */
    List<RoleAssignment> deputies(RoleAssignment of) {
        return em.createQuery(
                        """
                        select d from RoleAssignment d where d.absent = :absent and d.role = :role
                           and d.state = org.aval.domain.people.RoleState.HELD""",
                        RoleAssignment.class)
                .setParameter("absent", of.getPerson())
                .setParameter("role", of.getRole())
                .getResultList();
    }

    /** The facts for a role that is asked for. */
    RoleFacts of(RoleWish wish) {
        return facts(NONE, wish);
    }

    /** The facts for a step of a role that is there. */
    RoleFacts of(RoleAssignment role) {
        return facts(
                role.getId(),
                new RoleWish(role.getPerson(), role.getRole(), role.getStartsOn(), role.getEndsOn(), role.getAbsent()));
    }

    private RoleFacts facts(UUID id, RoleWish wish) {
        Tuple row = (Tuple) em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("id", id)
                .setParameter("person", wish.person())
                .setParameter("role", wish.role().name())
                .setParameter("absent", Objects.toString(wish.absent(), NONE.toString()))
                .setParameter("from", wish.startsOn())
                .setParameter("until", lastDay(wish))
                .getSingleResult();
        return new RoleFacts(
                institution.today(),
                row.get("in_post", Boolean.class),
                roles(row.get("held", String.class)),
                row.get("already", Boolean.class),
                row.get("absent_holds", Boolean.class),
                row.get("undeclared", Boolean.class),
                row.get("administrators", Number.class).intValue());
    }

    /** A range that ends before it begins is no range: the rules say so, the question must not break on it. */
    private static String lastDay(RoleWish wish) {
        LocalDate end = wish.endsOn();
        return end == null ? "infinity" : (end.isBefore(wish.startsOn()) ? wish.startsOn() : end).toString();
    }

    private static Set<Role> roles(@Nullable String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (joined != null) {
            Arrays.stream(joined.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }

    private static final String QUESTION =
            """
            with asked as (select daterange(:from, cast(:until as date), '[]') as days, cast(:absent as uuid) as absent),
            meanwhile as (select r.* from role_assignment r, asked
                           where r.id <> :id and daterange(r.starts_on, r.ends_on, '[]') && asked.days)
            select exists (select 1 from person_in_post p where p.id = :person) as in_post,
                   (select string_agg(distinct m.role, ',') from meanwhile m
                     where m.person_id = :person and m.state = 'HELD' and m.role <> :role) as held,
                   exists (select 1 from meanwhile m, asked
                            where m.person_id = :person and m.role = :role and m.state in ('PROPOSED', 'HELD')
                              and (m.absent_id is null or m.absent_id = asked.absent)) as already,
                   exists (select 1 from meanwhile m, asked
                            where m.person_id = asked.absent and m.role = :role and m.state = 'HELD'
                              and m.absent_id is null)
                   or :role = 'MANAGER' and exists (select 1 from assignment a, asked
                            where a.manager_id = asked.absent
                              and daterange(a.starts_on, a.ends_on, '[]') && asked.days) as absent_holds,
                   coalesce(declared_until(:person) < institution_day(), true)
                   and exists (select 1 from role_now r where r.role = 'COI_OFFICER' and r.person_id <> :person) as undeclared,
                   (select count(*) from role_now r where r.role = 'ADMIN' and r.absent_id is null
                       and r.ends_on is null and r.person_id <> :person) as administrators""";
}
