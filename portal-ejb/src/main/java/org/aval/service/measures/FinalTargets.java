package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.measures.FinalAim;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;

/** What may follow from the decision on an item, on whom and on what, and who may see to it. */
@Dependent
class FinalTargets {

    private static final String NAME = "trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)";

    private static final String RESPONDENTS =
            """
            with respondent as (
                select distinct p.id, %s as name
                  from incident_party y join person p on p.id = y.person_id
                 where y.incident_case_id = :incident and y.capacity = 'RESPONDENT' and y.ended_on is null
            ), stopped as (
                select i.record_id, i.person_id from interim_measure i
                 where i.incident_case_id = :incident and i.state = 'IN_FORCE'
            ), seat as (
                select s.id, s.official_account_id, s.person_id from account_seat_now s
                 where s.held or s.id in (select record_id from stopped)
            )"""
                    .formatted(NAME);

    private static final String TARGETS = RESPONDENTS
            + """
            , target as (
                select 1 as place, k as kind, cast(null as uuid) as record, r.id as person, r.name, '' as what
                  from respondent r cross join string_to_table(:onRespondents, ',') k
                 union all
                select 2, k, m.id, r.id, r.name, m.reference
                  from respondent r join mandate m on m.holder_id = r.id and m.state in ('ACTIVE', 'SUSPENDED')
                       and m.ends_on >= institution_day()
                 cross join (values ('MANDATE_SUSPENSION'), ('MANDATE_REVOCATION')) v(k)
                 union all
                select 3, 'ACCOUNT_ROLE_REMOVAL', s.id, r.id, r.name, o.display_name
                  from respondent r join seat s on s.person_id = r.id join official_account o on o.id = s.official_account_id
                 union all
                select distinct 4, 'ACCOUNT_CLOSURE', o.id, r.id, r.name, o.display_name
                  from respondent r join seat s on s.person_id = r.id
                  join official_account o on o.id = s.official_account_id and o.state in ('ACTIVE', 'RESTRICTED', 'COMPROMISED')
                 union all
                select 5, 'LOGO_REVOCATION', u.id, r.id, r.name, u.reference
                  from respondent r join logo_use u on u.requester_id = r.id
                       and u.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS') and u.ends_on >= institution_day()
                 union all
                select 6, k, null, null, '', '' from string_to_table(:onNobody, ',') k
                 union all
                select 7, k, null, null, '', '' from string_to_table(:maybe, ',') k
                 where not exists (select from respondent)
            )
            select t.kind, t.record, t.person, t.name, t.what from target t
             where t.person is null
                or not exists (select from final_measure m where m.committee_item_id = :item and m.state = 'PROPOSED'
                                  and m.kind = t.kind and m.person_id = t.person and m.record_id is not distinct from t.record)
             order by t.place, t.name, t.what, t.kind""";

    private static final String OWNERS = "select distinct p.staff_no, " + NAME
            + """
             as name from person_role r join person p on p.id = r.person_id
             where r.role in ('ETHICS_SECRETARY', 'ETHICS_CHAIR', 'PRIVACY') and case_open_to(:incident, p.id)
               and :incident not in (select cases_withdrawn_from(p.id)) order by 2""";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<FinalTarget> of(UUID incident, UUID item) {
        List<Tuple> rows = em.createNativeQuery(TARGETS, Tuple.class)
                .setParameter("incident", incident)
                .setParameter("item", item)
                .setParameter("onRespondents", kinds(Set.of(FinalAim.RESPONDENT, FinalAim.MAYBE_RESPONDENT)))
                .setParameter("onNobody", kinds(Set.of(FinalAim.NOBODY)))
                .setParameter("maybe", kinds(Set.of(FinalAim.MAYBE_RESPONDENT)))
                .getResultList();
        return rows.stream()
                .map(row -> new FinalTarget(
                        Columns.constant(row, "kind", FinalKind.class),
                        row.get("record", UUID.class),
                        row.get("person", UUID.class),
                        Columns.text(row, "name"),
                        Columns.text(row, "what")))
                .toList();
    }

    /** One of them. @throws Refusal when it is not a respondent's, or was proposed already */
    FinalTarget chosen(UUID incident, UUID item, String value) {
        return of(incident, item).stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refusal("measures.noTarget"));
    }

    /** Who may see to a measure: those to whom the case opens by office. */
    @SuppressWarnings("unchecked")
    List<FinalOwner> owners(UUID incident) {
        List<Tuple> rows = em.createNativeQuery(OWNERS, Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream()
                .map(row -> new FinalOwner(Columns.text(row, "staff_no"), Columns.text(row, "name")))
                .toList();
    }

    /** @throws Refusal when the case does not open to them */
    UUID owner(UUID incident, String staffNo) {
        if (owners(incident).stream().noneMatch(one -> one.staffNo().equals(staffNo))) {
            throw new Refusal("measures.ownerMissing");
        }
        return (UUID) em.createNativeQuery("select p.id from person p where p.staff_no = :staffNo", UUID.class)
                .setParameter("staffNo", staffNo)
                .getSingleResult();
    }

    private static String kinds(Set<FinalAim> aims) {
        return Arrays.stream(FinalKind.values())
                .filter(kind -> aims.contains(kind.aim()))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
