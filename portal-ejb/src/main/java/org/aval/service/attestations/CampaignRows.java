package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.attestations.UnitProgress;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of the register of campaigns, and how far the units are in one of them. */
@Dependent
class CampaignRows {

    private static final String SELECT =
            """
            select * from (
                select g.id, g.code, case :language when 'en' then g.name_en else g.name_fr end as name, g.kind, g.state,
                       case :language when 'en' then c.title_en else c.title_fr end as charter, v.number, g.launch_on,
                       g.due_on, bare(g.code || ' ' || g.name_fr || ' ' || g.name_en) as search,
                       date '2200-01-01' - g.launch_on as place,
                       (select coalesce(sum(t.people), 0) from campaign_tally t
                         where t.campaign_id = g.id and t.state <> 'CANCELLED') as asked,
                       (select coalesce(sum(t.people), 0) from campaign_tally t
                         where t.campaign_id = g.id and t.state = 'SIGNED') as signed,
                       (select coalesce(sum(t.people), 0) from campaign_tally t
                         where t.campaign_id = g.id and t.due_on < :today
                           and t.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED')) as late
                  from campaign g join charter_version v on v.id = g.charter_version_id
                  join charter c on c.id = v.charter_id) g""";

    /**
     * Today's posts are read as a whole: of a campaign that was just opened the database does not know yet that it asks
     * thousands, and would look up their posts one by one.
     */
    private static final String PROGRESS =
            """
            with posts as materialized (
                select person_id, unit_code from assignment
                 where is_primary and :today between starts_on and coalesce(ends_on, 'infinity')
            )
            select a.unit_code, coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                   sum(a.asked) as asked, sum(a.signed) as signed, sum(a.waiting) as waiting, sum(a.late) as late,
                   sum(a.released) as released, sum(a.refused) as refused
              from (select p.unit_code, count(*) as asked, count(*) filter (where o.state = 'SIGNED') as signed,
                           count(*) filter (where o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED')) as waiting,
                           count(*) filter (where o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED')
                                              and o.due_on < :today) as late,
                           count(*) filter (where o.state = 'EXEMPTED') as released,
                           count(*) filter (where o.state = 'REFUSED') as refused
                      from obligation o
                      left join posts p on p.person_id = o.person_id
                     where o.campaign_id = :campaign and o.state <> 'CANCELLED'
                     group by p.unit_code) a
              left join unit u on u.code = a.unit_code
             group by a.unit_code, unit
             order by sum(a.late) desc, sum(a.waiting) desc, unit, a.unit_code""";

    private static final PageOrder ORDER = PageOrder.byNumber("g", "place");

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    Page<CampaignSummary> page(CampaignFilter filter, CampaignReader reader, PageRequest request, String language) {
        return filtered(filter, reader, language)
                .page(em, ORDER, request, CampaignRows::row, row -> PageKey.of(row.place(), row.id()));
    }

    void each(CampaignFilter filter, CampaignReader reader, String language, Consumer<CampaignSummary> taker) {
        filtered(filter, reader, language).each(em, ORDER.whole(), row -> taker.accept(row(row)));
    }

    /** How far the units are, who is most late first. */
    @SuppressWarnings("unchecked")
    List<UnitProgress> progress(UUID campaign, String language) {
        List<Tuple> rows = em.createNativeQuery(PROGRESS, Tuple.class)
                .setParameter("language", language)
                .setParameter("today", institution.today())
                .setParameter("campaign", campaign)
                .getResultList();
        return rows.stream().map(CampaignRows::unit).toList();
    }

    /** The names of units, in order. */
    @SuppressWarnings("unchecked")
    List<String> unitNames(String codes, String language) {
        return codes.isEmpty()
                ? List.of()
                : em.createNativeQuery(
                                """
                                select case :language when 'en' then name_en else name_fr end as name from unit
                                 where code = any(string_to_array(:codes, ',')) order by name""",
                                String.class)
                        .setParameter("language", language)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    private Sql filtered(CampaignFilter filter, CampaignReader reader, String language) {
        return new Sql(SELECT)
                .set("language", language)
                .set("today", institution.today())
                .where(reader.condition())
                .filter(filter.state() != null, "g.state = :state", "state", String.valueOf(filter.state()))
                .filter(filter.kind() != null, "g.kind = :kind", "kind", String.valueOf(filter.kind()))
                .search(filter.words(), "g.search");
    }

    private static CampaignSummary row(Tuple row) {
        return new CampaignSummary(
                Columns.id(row, "id"),
                Columns.text(row, "code"),
                Columns.text(row, "name"),
                Columns.constant(row, "kind", CampaignKind.class),
                Columns.constant(row, "state", CampaignState.class),
                Columns.text(row, "charter"),
                Columns.text(row, "number"),
                Columns.day(row, "launch_on"),
                Columns.dayOrNull(row, "due_on"),
                number(row, "asked"),
                number(row, "signed"),
                number(row, "late"),
                number(row, "place"));
    }

    private static UnitProgress unit(Tuple row) {
        return new UnitProgress(
                row.get("unit_code", String.class),
                Columns.text(row, "unit"),
                number(row, "asked"),
                number(row, "signed"),
                number(row, "waiting"),
                number(row, "late"),
                number(row, "released"),
                number(row, "refused"));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
