package org.aval.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.FirstStep;
import org.aval.domain.settings.SettlingFacts;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** What is done and what is missing for the institution to work here, found in the facts each time. */
@Stateless
@RolesAllowed({"ADMIN", "HR"})
public class FirstStepsDesk {

    private static final String FACTS =
            """
            with scheduled as (
                select id from charter_version
                 where state = 'SCHEDULED' and coalesce(effective_to, 'infinity') >= institution_day())
            select i.settled_on is not null as settled, i.jurisdiction, i.canton is not null as canton, i.zone,
                   i.light is not null as coloured,
                   (select count(*) from parameter_value) as parameters,
                   (select count(*) from unit where coalesce(closed_on, 'infinity') >= institution_day()) as units,
                   (select count(*) from person_in_post) as people,
                   (select count(distinct person_id) from role_now where role = 'ADMIN') as administrators,
                   (select count(*) from person_in_post p where not exists (
                        select 1 from assignment a where a.person_id = p.id
                           and coalesce(a.ends_on, 'infinity') >= institution_day())) as without_post,
                   (select string_agg(distinct role, ',') from role_now) as held,
                   (select count(*) from scheduled) as charters,
                   (select count(*) from campaign
                     where kind = 'ONBOARDING' and charter_version_id in (select id from scheduled)) as campaigns
              from institution i""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Office office;

    /** Each step with what is missing for it, in their order. */
    public List<FirstStepLine> list() {
        office.held();
        SettlingFacts facts = facts();
        return Arrays.stream(FirstStep.values())
                .map(step -> new FirstStepLine(step, step.verdict(facts)))
                .toList();
    }

    private SettlingFacts facts() {
        Tuple row = (Tuple) em.createNativeQuery(FACTS, Tuple.class).getSingleResult();
        return new SettlingFacts(
                row.get("settled", Boolean.class),
                Columns.constant(row, "jurisdiction", Jurisdiction.class),
                row.get("canton", Boolean.class),
                Columns.text(row, "zone"),
                row.get("coloured", Boolean.class),
                number(row, "parameters"),
                number(row, "units"),
                number(row, "people"),
                number(row, "administrators"),
                number(row, "without_post"),
                held(row.get("held", String.class)),
                number(row, "charters"),
                number(row, "campaigns"));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    private static Set<Role> held(@Nullable String joined) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        if (joined != null) {
            Arrays.stream(joined.split(",")).map(Role::valueOf).forEach(held::add);
        }
        return held;
    }
}
