package org.aval.service.entry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.entry.InvitationState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Reads who is in post and has no account yet, with the last invitation of each. */
class WithoutAccount {

    private static final String SELECT =
            """
            select * from (
                select p.id, p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       coalesce(case :language when 'en' then a.title_en else a.title_fr end, '') as title,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                       a.unit_code, p.search, bare(p.last_name) || ',' || bare(p.first_name) as sort_key,
                       case when l.id is null then 'NEVER_INVITED'
                            when m.state = 'GIVEN_UP' then 'UNDELIVERED'
                            when m.state = 'WAITING' then 'LEAVING'
                            when l.void_at is not null or l.expires_at <= :now then 'EXPIRED'
                            when l.way = 'PAPER' then 'PRINTED' else 'SENT' end as state,
                       coalesce(m.sent_at, l.made_at) as since, l.expires_at as until, coalesce(l.made_by, '') as by
                  from person_in_post i join person p on p.id = i.id
                  left join lateral (select * from assignment s where s.person_id = p.id and s.is_primary
                                      order by s.starts_on desc limit 1) a on true
                  left join unit u on u.code = a.unit_code
                  left join lateral (select * from one_time_link o where o.person_id = p.id and o.purpose = 'INVITATION'
                                      order by o.made_at desc, o.void_at nulls first limit 1) l on true
                  left join mail m on m.link_id = l.id
                 where not exists (select 1 from account k where k.person_id = p.id)) p""";

    private static final PageOrder ORDER = PageOrder.byText("p", "sort_key");

    private final EntityManager em;
    private final Instant now;

    WithoutAccount(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    Page<InvitationRow> page(InvitationFilter filter, PageRequest request, String language) {
        return filtered(filter, language)
                .page(em, ORDER, request, WithoutAccount::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(InvitationFilter filter, String language, Consumer<InvitationRow> reader) {
        filtered(filter, language).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** All of a filter, at most so many; those whose link opens already only when the filter asks for them. */
    List<InvitationRow> all(InvitationFilter filter, String language, int limit) {
        Sql sql = filtered(filter, language);
        if (filter.state() == null) {
            sql.where("p.state in ('NEVER_INVITED', 'EXPIRED', 'UNDELIVERED')");
        }
        return sql.list(em, ORDER.whole(), limit).stream()
                .map(WithoutAccount::row)
                .toList();
    }

    /** Those of these people who have no account, in the order of names. */
    List<InvitationRow> among(Collection<UUID> people, String language) {
        return filtered(InvitationFilter.ALL, language)
                .where("p.id = any (cast(:people as uuid[]))")
                .set("people", people.toArray(UUID[]::new))
                .list(em, ORDER.whole(), Math.max(people.size(), 1))
                .stream()
                .map(WithoutAccount::row)
                .toList();
    }

    private Sql filtered(InvitationFilter filter, String language) {
        return new Sql(SELECT)
                .set("language", language)
                .set("now", now)
                .filter(filter.state() != null, "p.state = :state", "state", String.valueOf(filter.state()))
                .filter(filter.unit() != null, "p.unit_code = :unit", "unit", String.valueOf(filter.unit()))
                .search(filter.words(), "p.search");
    }

    private static InvitationRow row(Tuple row) {
        return new InvitationRow(
                Columns.id(row, "id"),
                Columns.text(row, "staff_no"),
                Columns.text(row, "name"),
                Columns.text(row, "title"),
                Columns.text(row, "unit"),
                Columns.constant(row, "state", InvitationState.class),
                moment(row, "since"),
                moment(row, "until"),
                Columns.text(row, "by"),
                Columns.text(row, "sort_key"));
    }

    private static @Nullable Instant moment(Tuple row, String column) {
        return row.get(column, Instant.class);
    }
}
