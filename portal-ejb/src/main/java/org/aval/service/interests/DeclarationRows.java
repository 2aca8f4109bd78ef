package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.InterestLevel;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of the register of declarations, by name and key. */
@Dependent
class DeclarationRows {

    /** What a declaration is worth: the rule of DeclarationStanding for rows; a test holds the two against each other. */
    private static final String SELECT =
            """
            select * from (
                select d.id, d.reference, d.declarant_id, d.kind, d.level, d.signed_on, d.valid_until, p.staff_no,
                       case when d.state <> 'IN_FORCE' then d.state
                            when exists (select from declaration n where n.declarant_id = d.declarant_id
                                   and n.state = 'IN_FORCE' and (n.in_force_on, n.signed_on, n.reference)
                                                               > (d.in_force_on, d.signed_on, d.reference)) then 'SUPERSEDED'
                            when d.valid_until < institution_day() then 'EXPIRED'
                            else 'IN_FORCE' end as standing,
                       trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit, a.unit_code,
                       (select count(*) from interest_link l where l.declaration_id = d.id) as links,
                       exists (select from management_plan m where m.declaration_id = d.id and m.state = 'ACCEPTED'
                                  and m.review_on < institution_day()) as plan_due,
                       bare(p.last_name || ' ' || p.first_name || ' ' || p.last_name || ' ' || p.staff_no || ' '
                            || d.reference) as search,
                       bare(p.last_name || ' ' || p.first_name) || ',' || d.reference as sort_key
                  from declaration d join person p on p.id = d.declarant_id
                  left join lateral (select s.unit_code from assignment s where s.person_id = p.id and s.is_primary
                                      order by s.starts_on desc limit 1) a on true
                  left join unit u on u.code = a.unit_code) r""";

    private static final String WITH_SECTOR =
            """
            exists (select from interest_link l join counterparty c on c.id = l.counterparty_id
                     where l.declaration_id = r.id and c.sector = :sector)""";

    private static final String WORDS =
            """
            (r.search like '%' || bare(:words) || '%' or exists (
                select from interest_link l join counterparty c on c.id = l.counterparty_id
                 where l.declaration_id = r.id and bare(c.name) like '%' || bare(:words) || '%'))""";

    private static final PageOrder ORDER = PageOrder.byText("r", "sort_key");

    @PersistenceContext
    EntityManager em;

    Page<DeclarationRow> page(DeclarationFilter filter, PageRequest request, UUID reader, String language) {
        return filtered(filter, reader, language)
                .page(em, ORDER, request, DeclarationRows::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(DeclarationFilter filter, UUID reader, String language, Consumer<DeclarationRow> consumer) {
        filtered(filter, reader, language).each(em, ORDER.whole(), row -> consumer.accept(row(row)));
    }

    /** Somebody's own, the newest first. */
    List<DeclarationRow> of(UUID person, String language) {
        return new Sql(SELECT)
                        .set("language", language)
                        .where("r.declarant_id = :about")
                        .set("about", person)
                        .list(em, "r.signed_on desc nulls first, r.reference desc", Page.COUNTED)
                        .stream()
                        .map(DeclarationRows::row)
                        .toList();
    }

    /** Nobody finds their own among those of others, and drafts belong to who writes them. */
    private static Sql filtered(DeclarationFilter filter, UUID reader, String language) {
        Sql sql = new Sql(SELECT)
                .set("language", language)
                .where("r.standing <> 'DRAFT'")
                .filter(filter.standing() != null, "r.standing = :standing", "standing", name(filter.standing()))
                .filter(filter.level() != null, "r.level = :level", "level", name(filter.level()))
                .filter(filter.sector() != null, WITH_SECTOR, "sector", name(filter.sector()))
                .filter(filter.unit() != null, "r.unit_code = :unit", "unit", name(filter.unit()))
                .filter(filter.words() != null, WORDS, "words", words(filter.words()))
                .where("r.declarant_id <> :reader")
                .set("reader", reader);
        return filter.standing() == null ? sql.where("r.standing <> 'SUPERSEDED'") : sql;
    }

    private static String name(@Nullable Object chosen) {
        return String.valueOf(chosen);
    }

    private static String words(@Nullable String typed) {
        return String.valueOf(typed).strip().replaceAll("[%_\\\\]", " ");
    }

    private static DeclarationRow row(Tuple row) {
        String level = row.get("level", String.class);
        return new DeclarationRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "name"),
                Columns.text(row, "staff_no"),
                Columns.text(row, "unit"),
                Columns.constant(row, "kind", DeclarationKind.class),
                Columns.constant(row, "standing", DeclarationStanding.class),
                level == null ? null : InterestLevel.valueOf(level),
                row.get("links", Number.class).intValue(),
                Columns.dayOrNull(row, "signed_on"),
                Columns.dayOrNull(row, "valid_until"),
                Boolean.TRUE.equals(row.get("plan_due", Boolean.class)),
                Columns.text(row, "sort_key"));
    }
}
