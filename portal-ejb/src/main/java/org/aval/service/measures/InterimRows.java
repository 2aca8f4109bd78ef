package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimState;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** What was proposed to be stopped, and what may be: behind the walls of the case (row security). */
@Dependent
class InterimRows {

    private static final String SELECT =
            """
            select i.id, i.incident_case_id, i.kind, i.state, i.until_on,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as person,
                   coalesce(m.reference, o.display_name, '') as what
              from interim_measure i join person p on p.id = i.person_id
              left join mandate m on i.kind = 'MANDATE_SUSPENSION' and m.id = i.record_id
              left join account_seat s on i.kind = 'ACCOUNT_ROLE_REMOVAL' and s.id = i.record_id
              left join official_account o on o.id = coalesce(s.official_account_id, i.record_id)""";

    /** What the respondents of a case have that may be stopped, and that nobody proposed to stop yet. */
    private static final String TARGETS =
            """
            with respondent as (
                select distinct p.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
                  from incident_party y join person p on p.id = y.person_id
                 where y.incident_case_id = :incident and y.capacity = 'RESPONDENT' and y.ended_on is null
            ), target as (
                select 'MANDATE_SUSPENSION' as kind, m.id as record, r.id as person, r.name, m.reference as what
                  from respondent r join mandate m on m.holder_id = r.id and m.state = 'ACTIVE' and m.ends_on >= institution_day()
                 union all
                select 'ACCOUNT_ROLE_REMOVAL', s.id, r.id, r.name, o.display_name
                  from respondent r join account_seat_now s on s.person_id = r.id and s.held
                  join official_account o on o.id = s.official_account_id
                 union all
                select 'ACCOUNT_RESTRICTION', o.id, r.id, r.name, o.display_name
                  from respondent r join account_seat_now s on s.person_id = r.id and s.held
                  join official_account o on o.id = s.official_account_id and o.state = 'ACTIVE'
            )
            select t.kind, t.record, t.person, t.name, t.what from target t
             where not exists (select from interim_measure i where i.incident_case_id = :incident and i.kind = t.kind
                                  and i.record_id = t.record and i.state in ('PROPOSED', 'IN_FORCE'))
             order by t.name, t.kind desc, t.what""";

    private static final int MOST_WAITING = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    List<InterimRow> of(UUID incident) {
        return rows(em.createNativeQuery(SELECT + " where i.incident_case_id = :incident order by i.id", Tuple.class)
                .setParameter("incident", incident)
                .getResultList());
    }

    InterimRow one(UUID id) {
        return rows(em.createNativeQuery(SELECT + " where i.id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .get(0);
    }

    /** What waits for the chair: proposals, and what ends within the week. */
    List<InterimRow> waiting() {
        return rows(em.createNativeQuery(
                        SELECT
                                + """
                                 where i.state = 'PROPOSED' or i.state = 'IN_FORCE' and i.until_on <= institution_day() + 7
                                 order by i.until_on nulls first, i.id""",
                        Tuple.class)
                .setMaxResults(MOST_WAITING)
                .getResultList());
    }

    List<InterimTarget> targets(UUID incident) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(TARGETS, Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream()
                .map(row -> new InterimTarget(
                        Columns.constant(row, "kind", InterimKind.class),
                        Columns.id(row, "record"),
                        Columns.id(row, "person"),
                        Columns.text(row, "name"),
                        Columns.text(row, "what")))
                .toList();
    }

    /** One of them. @throws Refusal when it is not a respondent's, or was proposed already */
    InterimTarget target(UUID incident, InterimChoice chosen) {
        return targets(incident).stream()
                .filter(one -> one.kind() == chosen.kind() && one.record().equals(chosen.record()))
                .findFirst()
                .orElseThrow(() -> new Refusal("measures.noTarget"));
    }

    private List<InterimRow> rows(List<?> found) {
        LocalDate today = institution.today();
        return found.stream().map(row -> row((Tuple) row, today)).toList();
    }

    private static InterimRow row(Tuple row, LocalDate today) {
        LocalDate until = Columns.dayOrNull(row, "until_on");
        return new InterimRow(
                Columns.id(row, "id"),
                Columns.constant(row, "kind", InterimKind.class),
                Columns.constant(row, "state", InterimState.class),
                Columns.text(row, "person"),
                Columns.text(row, "what"),
                until,
                until != null && until.isBefore(today));
    }
}
