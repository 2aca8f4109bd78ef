package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of obligations, by key, for the register (everybody) and for a manager (the own team). */
@Dependent
class ObligationRows {

    private static final String SELECT =
            """
            select * from (
                select o.id, o.version, o.state, o.due_on, o.urgency, c.kind, v.number, p.staff_no, p.search, a.unit_code,
                       trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       coalesce(case :language when 'en' then a.title_en else a.title_fr end, '') as title,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                       o.person_id, exists (select 1 from person_in_post i where i.id = p.id) as in_post,
                       o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED') and o.due_on < :today as overdue,
                       o.state = 'READ' and o.failed_tries > 0 and o.failed_tries % c.tries_before_pause = 0
                           and o.last_failure_at + c.pause_hours * interval '1 hour' > :now as locked,
                       exists (select 1 from obligation_journal j where j.obligation_id = o.id and j.step = 'REMIND'
                                  and j.at >= :midnight) as reminded,
                       o.state = 'SIGNED' and exists (select 1 from attestation t where t.obligation_id = o.id
                                  and t.level = 'WET') as paper,
                       not exists (select 1 from obligation l where l.person_id = o.person_id and l.state <> 'CANCELLED'
                                      and (l.due_on, l.id) > (o.due_on, o.id)) as latest
                  from obligation o join person p on p.id = o.person_id join campaign c on c.id = o.campaign_id and c.kind <> 'REMEDIAL'
                  join charter_version v on v.id = o.charter_version_id
                  left join assignment a on a.person_id = p.id and a.is_primary
                       and :today between a.starts_on and coalesce(a.ends_on, 'infinity')
                  left join unit u on u.code = a.unit_code) o""";

    private static final PageOrder ORDER = PageOrder.byNumber("o", "urgency");

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    Page<ObligationRow> page(ObligationFilter filter, PageRequest request, String language) {
        return filtered(filter, language)
                .page(em, ORDER, request, ObligationRows::row, row -> PageKey.of(row.urgency(), row.id()));
    }

    void each(ObligationFilter filter, String language, Consumer<ObligationRow> reader) {
        filtered(filter, language).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    List<ObligationRow> team(UUID manager, String language) {
        return base(language)
                .where(
                        "exists (select 1 from leads l where l.manager_id = :manager and l.person_id = o.person_id and l.is_primary)")
                .where("o.state <> 'CANCELLED'")
                .where("o.latest")
                .where("o.in_post")
                .set("manager", manager)
                .list(em, "o.urgency, o.name", Page.COUNTED)
                .stream()
                .map(ObligationRows::row)
                .toList();
    }

    int teamSize(UUID manager) {
        Number people = (Number) em.createNativeQuery(
                        """
                        select count(distinct l.person_id) from leads l join person_in_post p on p.id = l.person_id
                         where l.manager_id = :manager and l.is_primary""")
                .setParameter("manager", manager)
                .getSingleResult();
        return people.intValue();
    }

    /** What follows an incident is nobody's business here (ruling 1). */
    private Sql base(String language) {
        LocalDate today = institution.today();
        return new Sql(SELECT)
                .set("language", language)
                .set("today", today)
                .set("now", clock.instant())
                .set(
                        "midnight",
                        today.atStartOfDay(institution.read().zone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC));
    }

    private Sql filtered(ObligationFilter filter, String language) {
        return base(language)
                .filter(filter.state() != null, "o.state = :state", "state", String.valueOf(filter.state()))
                .filter(filter.unit() != null, "o.unit_code = :unit", "unit", String.valueOf(filter.unit()))
                .filter(filter.overdueOnly(), "o.overdue = :overdue", "overdue", true)
                .search(filter.words(), "o.search");
    }

    private static ObligationRow row(Tuple row) {
        return new ObligationRow(
                Columns.id(row, "id"),
                row.get("version", Integer.class),
                Columns.text(row, "staff_no"),
                Columns.text(row, "name"),
                Columns.text(row, "title"),
                Columns.text(row, "unit"),
                Columns.text(row, "number"),
                Columns.constant(row, "kind", CampaignKind.class),
                Columns.constant(row, "state", ObligationState.class),
                Columns.day(row, "due_on"),
                row.get("urgency", Integer.class),
                row.get("overdue", Boolean.class),
                Boolean.TRUE.equals(row.get("locked", Boolean.class)),
                row.get("reminded", Boolean.class),
                row.get("paper", Boolean.class));
    }
}
