package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** What waits for the caller's offices in the attestations, in one statement; nobody is shown what they may not decide. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class OfficeDuties {

    private static final Set<Role> OFFICES = EnumSet.of(Role.MANAGER, Role.HR, Role.POLICY_OWNER, Role.LEGAL);

    private static final int SHOWN = 12;

    private static final String QUESTION =
            """
            select 'REMIND_TEAM' as kind, count(distinct o.person_id) as many, min(o.due_on) as since,
                   cast(null as uuid) as record, '' as name
              from obligation o join person_in_post p on p.id = o.person_id
              join leads l on l.person_id = o.person_id and l.manager_id = :reader and l.is_primary
             where :manager and o.campaign_id not in (select id from campaign where kind = 'REMEDIAL')
               and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED')
            having count(*) > 0
            union all
            select 'FOLLOW_LATE', count(distinct o.person_id), min(o.hard_limit_on), null, ''
              from obligation o join person_in_post p on p.id = o.person_id
             where :hr and o.campaign_id not in (select id from campaign where kind = 'REMEDIAL')
               and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED') and o.hard_limit_on < :today
            having count(*) > 0
            union all
            select 'DECIDE_EXEMPTION', 1, o.due_on, o.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)
              from obligation o join person p on p.id = o.person_id
             where :owner and o.exemption_proposed_by <> :reader and o.person_id <> :reader
               and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED')
            union all
            select 'EXAMINE_RELEASE', 1, o.due_on, o.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)
              from obligation o join person p on p.id = o.person_id
             where :hr and o.exemption_asked_until is not null and o.person_id <> :reader
               and o.campaign_id not in (select id from campaign where kind = 'REMEDIAL')
               and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED')
            union all
            select case j.step when 'CONTEST' then 'EXAMINE_CONTEST' else 'DECIDE_REVOCATION' end, 1, j.effective_on,
                   t.id, t.signer_name
              from attestation_journal j join attestation t on t.id = j.attestation_id
             where (:legal and j.step in ('CONTEST', 'PROPOSE_REVOCATION') or :hr and j.step = 'CONTEST')
               and t.person_id <> :reader and j.author <> :staffNo
               and not exists (select 1 from attestation_journal l
                                where l.attestation_id = j.attestation_id and l.line > j.line)
             order by since""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    /** What waits, the oldest first; who holds no office is not asked about. */
    public List<Duty> list() {
        Actor reader = caller.actor();
        if (OFFICES.stream().noneMatch(reader::is)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("staffNo", reader.staffNo())
                .setParameter("manager", reader.is(Role.MANAGER))
                .setParameter("hr", reader.is(Role.HR))
                .setParameter("owner", reader.is(Role.POLICY_OWNER))
                .setParameter("legal", reader.is(Role.LEGAL))
                .setParameter("today", institution.today())
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream().map(OfficeDuties::duty).toList();
    }

    private static Duty duty(Tuple row) {
        return new Duty(
                Columns.constant(row, "kind", DutyKind.class),
                row.get("many", Number.class).intValue(),
                Columns.day(row, "since"),
                row.get("record", UUID.class),
                Columns.text(row, "name"));
    }
}
