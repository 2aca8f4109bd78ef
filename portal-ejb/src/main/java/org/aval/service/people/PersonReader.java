package org.aval.service.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Person;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.people.PersonProfile.HeldRole;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Reads one person with post, manager and roles. */
class PersonReader {

    private static final String ROLES =
            """
            select h.role, h.starts_on, h.ends_on,
                   (select trim(b.honorific || ' ' || b.first_name || ' ' || b.last_name)
                      from person b where b.id = h.absent_id) as absent
              from (select r.role, r.starts_on, r.ends_on, r.absent_id from role_now r where r.person_id = :id
                    union all
                    select 'EMPLOYEE', null, null, null from person_in_post p where p.id = :id
                    union all
                    select distinct 'MANAGER', cast(null as date), cast(null as date), cast(null as uuid)
                      from leads l join person_in_post m on m.id = l.manager_id
                      join person_in_post member on member.id = l.person_id
                     where l.manager_id = :id and l.absent_id is null) h
             order by h.role, h.starts_on""";

    private final EntityManager em;

    PersonReader(EntityManager em) {
        this.em = em;
    }

    PersonProfile read(UUID id, Actor reader, boolean seesAll, String language) {
        Person person = em.createQuery(
                        "select p from Person p left join fetch p.audiences where p.id = :id", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("people.unknown"));
        Tuple post = post(id, language);
        boolean leads =
                post != null && (reader.person().equals(post.get("manager_id", UUID.class)) || standsIn(reader, id));
        if (!seesAll && !leads && !reader.isPerson(id)) {
            throw new Refusal("people.unknown");
        }
        return profile(person, post, roles(id), statusFor(reader, person.getStatus()));
    }

    /** Does the reader lead the person in somebody's place these days? */
    private boolean standsIn(Actor reader, UUID id) {
        return reader.is(Role.MANAGER)
                && !em.createNativeQuery("select 1 from leads where manager_id = :reader and person_id = :id")
                        .setParameter("reader", reader.person())
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty();
    }

    private static PersonStatus statusFor(Actor reader, PersonStatus status) {
        return status == PersonStatus.SUSPENDED && !reader.is(Role.HR) ? PersonStatus.ON_LEAVE : status;
    }

    private static PersonProfile profile(
            Person person, @Nullable Tuple post, List<HeldRole> roles, PersonStatus status) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        audiences.addAll(person.getAudiences());
        return new PersonProfile(
                person.getId(),
                person.getStaffNo(),
                person.fullName(),
                post == null ? "" : Columns.text(post, "title"),
                post == null ? "" : Columns.text(post, "unit"),
                person.getWorkEmail(),
                person.getLanguage(),
                person.getEmploymentType(),
                person.getProfession(),
                status,
                person.getStartsOn(),
                person.getEndsOn(),
                audiences,
                post == null ? null : post.get("manager", String.class),
                roles);
    }

    private @Nullable Tuple post(UUID id, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select case :language when 'en' then a.title_en else a.title_fr end as title, a.manager_id,
                               case :language when 'en' then u.name_en else u.name_fr end as unit,
                               trim(m.honorific || ' ' || m.first_name || ' ' || m.last_name) as manager
                          from assignment a join unit u on u.code = a.unit_code left join person m on m.id = a.manager_id
                         where a.person_id = :id and a.is_primary order by a.starts_on desc limit 1""",
                        Tuple.class)
                .setParameter("language", language)
                .setParameter("id", id)
                .getResultList();
        return rows.isEmpty() ? null : rows.get(0);
    }

    private List<HeldRole> roles(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                em.createNativeQuery(ROLES, Tuple.class).setParameter("id", id).getResultList();
        return rows.stream()
                .map(row -> new HeldRole(
                        Columns.constant(row, "role", Role.class),
                        Columns.dayOrNull(row, "starts_on"),
                        Columns.dayOrNull(row, "ends_on"),
                        row.get("absent", String.class)))
                .toList();
    }
}
