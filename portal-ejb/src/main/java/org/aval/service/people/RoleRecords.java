package org.aval.service.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.people.GrantedRoles;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.people.RoleFacts;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.people.RoleStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Parameters;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Puts together what the record page of a role shows. */
@Dependent
class RoleRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Roles roles;

    @Inject
    RoleRows rows;

    @Inject
    Timelines timelines;

    @Inject
    Parameters parameters;

    /** The record as this reader sees it. */
    RoleRecord of(RoleAssignment role, Actor reader, String language) {
        RoleFacts facts = roles.of(role);
        Tuple names = names(role, language);
        RoleStanding standing = role.standing(facts.today(), facts.personInPost());
        List<RoleRow> deputies =
                role.isDeputy() ? List.of() : rows.deputies(role.getPerson(), role.getRole(), language);
        return new RoleRecord(
                role.getId(),
                role.getVersion(),
                role.getPerson(),
                Columns.text(names, "staff_no"),
                Columns.text(names, "name"),
                Columns.text(names, "title"),
                Columns.text(names, "unit"),
                role.getRole(),
                standing,
                GrantedRoles.isSensitive(role.getRole()),
                standing == RoleStanding.HELD && GrantedRoles.asksForDeclaration(role.getRole()) && facts.undeclared(),
                role.getStartsOn(),
                role.getEndsOn(),
                role.getAbsent(),
                names.get("absent", String.class),
                role.getReviewedOn(),
                reviewDueOn(role, standing),
                verdicts(role, reader, facts),
                deputies,
                timelines.of("role_assignment", role.getId()));
    }

    private @Nullable LocalDate reviewDueOn(RoleAssignment role, RoleStanding standing) {
        if (role.isDeputy() || standing != RoleStanding.HELD) {
            return null;
        }
        return Objects.requireNonNullElse(role.getReviewedOn(), role.getStartsOn())
                .plusDays(parameters.number("recertificationDays"));
    }

    private static Map<RoleStep, Verdict> verdicts(RoleAssignment role, Actor reader, RoleFacts facts) {
        Map<RoleStep, Verdict> verdicts = new EnumMap<>(RoleStep.class);
        for (RoleStep step : RoleStep.values()) {
            verdicts.put(step, role.verdict(step, reader, facts));
        }
        return verdicts;
    }

    private Tuple names(RoleAssignment role, String language) {
        return (Tuple) em.createNativeQuery(
                        """
                        select p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                               coalesce(case :language when 'en' then a.title_en else a.title_fr end, '') as title,
                               coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                               (select trim(b.honorific || ' ' || b.first_name || ' ' || b.last_name)
                                  from person b where b.id = r.absent_id) as absent
                          from role_assignment r join person p on p.id = r.person_id
                          left join assignment a on a.person_id = p.id and a.is_primary
                               and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
                          left join unit u on u.code = a.unit_code
                         where r.id = :id""",
                        Tuple.class)
                .setParameter("id", role.getId())
                .setParameter("language", language)
                .getSingleResult();
    }
}
