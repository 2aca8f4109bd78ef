package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.VersionStage;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.aval.service.shared.Waiting;

/** The rows of the workshop's register: by charter, the newest version first. */
@Dependent
class CharterRows {

    private static final String SELECT =
            """
            select * from (
                select v.id, c.id as charter_id, c.code, case :language when 'en' then c.title_en else c.title_fr end as title,
                       c.kind, v.number, v.change_type, v.effective_from, v.effective_to, v.review_due_on,
                       trim(d.honorific || ' ' || d.first_name || ' ' || d.last_name) as prepared_by,
                       trim(o.honorific || ' ' || o.first_name || ' ' || o.last_name) as owner,
                       case when v.state <> 'SCHEDULED' then v.state
                            when v.effective_from > institution_day() then 'SCHEDULED'
                            when v.effective_to < institution_day() then 'SUPERSEDED' else 'IN_FORCE' end as stage,
                       bare(c.title_fr || ' ' || c.title_en || ' ' || c.code || ' ' || v.number || ' '
                            || coalesce(d.first_name || ' ' || d.last_name, '')) as search,
                       bare(c.code) || ',' || (select string_agg(to_char(9999 - part::integer, 'FM0000'), '.')
                            from unnest(string_to_array(v.number, '.')) part) as sort_key
                  from charter_version v join charter c on c.id = v.charter_id
                  left join person d on d.id = v.drafted_by left join person o on o.id = c.owner_id) r""";

    private static final PageOrder ORDER = PageOrder.byText("r", "sort_key");

    @PersistenceContext
    EntityManager em;

    Page<CharterRow> page(CharterFilter filter, PageRequest request, String language) {
        return filtered(filter, language)
                .page(em, ORDER, request, CharterRows::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(CharterFilter filter, String language, Consumer<CharterRow> reader) {
        filtered(filter, language).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** Every text, by its title. */
    List<CharterTitle> charters(String language) {
        return em.createQuery("select c from Charter c", Charter.class)
                .getResultStream()
                .map(charter -> new CharterTitle(charter.getId(), charter.getCode(), charter.title(language)))
                .sorted(Comparator.comparing(CharterTitle::title))
                .toList();
    }

    /** What waits for an answer of this approver, and since when. */
    Waiting toApprove(UUID reader) {
        return waiting(
                """
                select count(*) as many, min(j.effective_on) as since
                  from charter_version v
                  join lateral (select effective_on from charter_version_journal
                                 where charter_version_id = v.id and step = 'SUBMIT' order by line desc limit 1) j on true
                 where v.state = 'IN_APPROVAL'
                   and not exists (select 1 from charter_version_author a where a.version_id = v.id and a.person_id = :reader)
                   and not exists (select 1 from approval p where p.version_id = v.id and p.round = v.approval_round
                                      and p.person_id = :reader)""",
                reader);
    }

    /** Texts of which somebody else says that they may stay as they are. */
    Waiting toConfirm(UUID reader) {
        return waiting(
                """
                select count(*) as many, min(j.effective_on) as since
                  from charter_version v
                  join lateral (select effective_on from charter_version_journal
                                 where charter_version_id = v.id and step = 'PROPOSE_UNCHANGED' order by line desc limit 1) j
                    on true
                 where v.state = 'SCHEDULED' and v.effective_to is null and v.review_proposed_by <> :reader""",
                reader);
    }

    /** Texts this person answers for, whose review is due within three months. */
    Waiting toReview(UUID reader) {
        return waiting(
                """
                select count(*) as many, min(v.review_due_on) as since
                  from charter_version v join charter c on c.id = v.charter_id
                 where c.owner_id = :reader and v.state = 'SCHEDULED' and v.effective_to is null
                   and v.effective_from <= institution_day() and v.review_proposed_by is null
                   and v.review_due_on <= institution_day() + 90""",
                reader);
    }

    private Waiting waiting(String question, UUID reader) {
        Tuple row = (Tuple) em.createNativeQuery(question, Tuple.class)
                .setParameter("reader", reader)
                .getSingleResult();
        return new Waiting(row.get("many", Number.class).intValue(), Columns.dayOrNull(row, "since"));
    }

    private static Sql filtered(CharterFilter filter, String language) {
        Sql sql = new Sql(SELECT)
                .set("language", language)
                .filter(filter.kind() != null, "r.kind = :kind", "kind", String.valueOf(filter.kind()))
                .filter(filter.stage() != null, "r.stage = :stage", "stage", String.valueOf(filter.stage()))
                .search(filter.words(), "r.search");
        return filter.stage() == null ? sql.where("r.stage not in ('SUPERSEDED', 'REPEALED', 'ABANDONED')") : sql;
    }

    private static CharterRow row(Tuple row) {
        return new CharterRow(
                Columns.id(row, "id"),
                Columns.id(row, "charter_id"),
                Columns.text(row, "code"),
                Columns.text(row, "title"),
                Columns.constant(row, "kind", CharterKind.class),
                Columns.text(row, "number"),
                Columns.constant(row, "change_type", ChangeType.class),
                Columns.constant(row, "stage", VersionStage.class),
                Columns.dayOrNull(row, "effective_from"),
                Columns.dayOrNull(row, "effective_to"),
                Columns.dayOrNull(row, "review_due_on"),
                row.get("prepared_by", String.class),
                row.get("owner", String.class),
                Columns.text(row, "sort_key"));
    }
}
