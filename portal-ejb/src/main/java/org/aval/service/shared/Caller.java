package org.aval.service.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Profession;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.PersonCard.Absent;
import org.jspecify.annotations.Nullable;

/** Who is asking: authenticated by the container, known by the portal's own registers. */
@Stateless
@PermitAll
public class Caller {

    private static final String WHO =
            """
            select p.id, p.staff_no, p.honorific, p.first_name, p.last_name, p.language, p.work_email, p.profession,
                   coalesce((select k.changes from account k where k.person_id = p.id), 0) as passwords,
                   (select string_agg(d.audience, ',') from person_audience d where d.person_id = p.id) as audiences,
                   coalesce(a.title_fr, '') as title_fr, coalesce(a.title_en, '') as title_en,
                   coalesce(u.name_fr, '') as unit_fr, coalesce(u.name_en, '') as unit_en,
                   (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles,
                   (select string_agg(d.role || chr(9) || b.staff_no || chr(9)
                           || trim(b.honorific || ' ' || b.first_name || ' ' || b.last_name), chr(10))
                      from role_now d join person b on b.id = d.absent_id
                     where d.person_id = p.id
                       and not exists (select 1 from role_now o where o.person_id = p.id and o.role = d.role
                                          and o.absent_id is null)
                       and not exists (select 1 from leads l where d.role = 'MANAGER' and l.manager_id = p.id
                                          and l.absent_id is null)) as acts_for
              from person p
              left join assignment a on a.person_id = p.id and a.is_primary
                   and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
              left join unit u on u.code = a.unit_code
             where p.staff_no = upper(:login)""";

    @Resource
    SessionContext session;

    @PersistenceContext
    EntityManager em;

    @Inject
    CallerMemory memory;

    /** The number by which the caller signed in; "anonymous" for a page that is open to everybody. */
    public String login() {
        return session.getCallerPrincipal().getName();
    }

    /** The signed-in person with the roles held at this moment. @throws EJBAccessException when not in post any more */
    public PersonCard card() {
        String login = login();
        PersonCard known = memory.recall(login);
        if (known == null) {
            known = read(login);
            memory.keep(known);
        }
        return known;
    }

    /** How often the caller chose another password: a session that remembers another number has ended. */
    public int passwords() {
        card();
        return memory.passwords();
    }

    /** The signed-in person as somebody who acts. */
    public Actor actor() {
        return card().actor();
    }

    /** Shows the database who asks, for the rows that belong to one person only (row security), in this transaction. */
    public Actor identified() {
        Actor actor = actor();
        em.createNativeQuery("select set_config('aval.person', :person, true)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", actor.person().toString())
                .getSingleResult();
        return actor;
    }

    private PersonCard read(String login) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(WHO, Tuple.class)
                .setParameter("login", login)
                .getResultList();
        if (found.isEmpty() || found.get(0).get("roles") == null) {
            throw new EJBAccessException("not in post");
        }
        memory.keepPasswords(found.get(0).get("passwords", Integer.class));
        return card(found.get(0));
    }

    private static PersonCard card(Tuple row) {
        return new PersonCard(
                row.get("id", UUID.class),
                row.get("staff_no", String.class),
                row.get("honorific", String.class),
                row.get("first_name", String.class),
                row.get("last_name", String.class),
                row.get("language", String.class),
                row.get("title_fr", String.class),
                row.get("title_en", String.class),
                row.get("unit_fr", String.class),
                row.get("unit_en", String.class),
                row.get("work_email", String.class),
                Columns.constant(row, "profession", Profession.class),
                constants(row.get("audiences", String.class), Audience.class),
                constants(row.get("roles", String.class), Role.class),
                absences(row.get("acts_for", String.class)));
    }

    private static Map<Role, Absent> absences(@Nullable String joined) {
        Map<Role, Absent> absences = new EnumMap<>(Role.class);
        if (joined != null) {
            joined.lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(told -> absences.put(Role.valueOf(told[0]), new Absent(told[1], told[2])));
        }
        return absences;
    }

    private static <E extends Enum<E>> Set<E> constants(@Nullable String joined, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        if (joined != null) {
            Arrays.stream(joined.split(",")).forEach(name -> constants.add(Enum.valueOf(type, name)));
        }
        return constants;
    }
}
