package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyState;
import org.aval.domain.interests.LinkCategory;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** Reads counterparties by name, what stands around one, and who is linked to it. */
@Dependent
class PartyRows {

    private static final int MOST = 50;

    private static final String SELECT =
            """
            select * from (
                select c.id, c.name, bare(c.name) as sort_key, c.state, c.kind, c.sector,
                       coalesce((select g.name from counterparty g where g.id = coalesce(c.same_as_id, c.parent_id)), '') as near,
                       (select count(distinct d.declarant_id) from interest_link l join declaration d on d.id = l.declaration_id
                         where l.counterparty_id = c.id and d.state <> 'DRAFT') as people,
                       bare(c.name || ' ' || coalesce((select string_agg(a.alias, ' ') from counterparty_alias a
                                                        where a.counterparty_id = c.id), '')) as words
                  from counterparty c) r""";

    private static final String OTHERS =
            """
            with mine as (select * from counterparty where id = :id)
            select o.id, o.name, t.relation from mine c join counterparty o on o.id <> c.id
             cross join lateral (select case when o.id = c.same_as_id then 'KEPT' when o.same_as_id = c.id then 'JOINED'
                                             when o.id = c.parent_id then 'HEAD'
                                             when o.parent_id = c.id or o.parent_id = c.parent_id then 'MEMBER'
                                             when o.state <> 'JOINED' and c.state <> 'JOINED'
                                              and party_key(o.name) % party_key(c.name) then 'ALIKE' end as relation) t
             where t.relation is not null
             order by t.relation, o.name limit 60""";

    private static final String LINKS =
            """
            select d.id, d.reference, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, l.category,
                   l.starts_on, l.ends_on, interest_counts(l.id) as counts
              from interest_link l join declaration d on d.id = l.declaration_id join person p on p.id = d.declarant_id
             where d.state <> 'DRAFT'
               and l.counterparty_id in (select c.id from counterparty c where c.id = :id or c.same_as_id = :id)
             order by 7 desc, p.last_name, p.first_name, d.reference desc""";

    private static final PageOrder ORDER = PageOrder.byText("r", "sort_key");

    @PersistenceContext
    EntityManager em;

    Page<PartyRow> page(PartyFilter filter, PageRequest request) {
        return filtered(filter).page(em, ORDER, request, PartyRows::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(PartyFilter filter, Consumer<PartyRow> reader) {
        filtered(filter).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    private static Sql filtered(PartyFilter filter) {
        return new Sql(SELECT)
                .filter(filter.state() != null, "r.state = :state", "state", String.valueOf(filter.state()))
                .filter(filter.sector() != null, "r.sector = :sector", "sector", String.valueOf(filter.sector()))
                .search(filter.words(), "r.words");
    }

    @SuppressWarnings("unchecked")
    List<RelatedParty> around(UUID id) {
        List<Tuple> rows =
                em.createNativeQuery(OTHERS, Tuple.class).setParameter("id", id).getResultList();
        return rows.stream()
                .map(row -> new RelatedParty(
                        Columns.id(row, "id"),
                        Columns.text(row, "name"),
                        Columns.constant(row, "relation", PartyRelation.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<PartyLink> linked(UUID id) {
        List<Tuple> rows = em.createNativeQuery(LINKS, Tuple.class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new PartyLink(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "name"),
                        Columns.constant(row, "category", LinkCategory.class),
                        Columns.day(row, "starts_on"),
                        Columns.dayOrNull(row, "ends_on"),
                        Boolean.TRUE.equals(row.get("counts", Boolean.class))))
                .toList();
    }

    private static PartyRow row(Tuple row) {
        return new PartyRow(
                Columns.id(row, "id"),
                Columns.text(row, "name"),
                Columns.constant(row, "state", CounterpartyState.class),
                Columns.constant(row, "kind", CounterpartyKind.class),
                Columns.constant(row, "sector", CounterpartySector.class),
                Columns.text(row, "near"),
                row.get("people", Number.class).intValue(),
                Columns.text(row, "sort_key"));
    }
}
