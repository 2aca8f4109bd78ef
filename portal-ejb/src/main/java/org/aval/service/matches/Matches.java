package org.aval.service.matches;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.matches.MatchBasis;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** Finds where interests meet what people do, the latest first, and writes down what was said of it. */
@Dependent
class Matches {

    private static final String SELECT =
            """
            select * from (
                select m.id, m.activity_kind, m.basis, m.standing, m.motive, m.judged, m.live, m.found_at, m.person_id, m.activity,
                       trim(h.honorific || ' ' || h.first_name || ' ' || h.last_name) as name, d.id as declaration_id,
                       d.reference as declared, c.name as counterparty, m.person_id = :reader as own,
                       case m.activity_kind
                           when 'MANDATE' then (select a.reference from mandate a where a.id = m.activity)
                           when 'ACCOUNT' then (select a.display_name from official_account a where a.id = m.activity)
                           else partner_named(m.activity) end as about,
                       coalesce((select case :language when 'en' then t.name_en else t.name_fr end from topic t
                                  where t.code = m.subject), m.subject) as subject,
                       h.search || ' ' || bare(c.name) as words
                  from interest_match_told m
                  join person h on h.id = m.person_id
                  join interest_link l on l.id = m.link_id
                  join declaration d on d.id = l.declaration_id
                  join counterparty c on c.id = l.counterparty_id) m""";

    private static final PageOrder ORDER = new PageOrder("m", "found_at", true, PageKey::moment);

    @PersistenceContext
    EntityManager em;

    Page<MatchRow> page(MatchFilter filter, UUID reader, PageRequest request, String language) {
        return filtered(filter, reader, language)
                .page(em, ORDER, request, Matches::row, row -> PageKey.of(row.foundAt(), row.id()));
    }

    void each(MatchFilter filter, UUID reader, String language, Consumer<MatchRow> file) {
        filtered(filter, reader, language).each(em, ORDER.whole(), row -> file.accept(row(row)));
    }

    /** @throws Refusal when there is none */
    MatchRow any(UUID id, UUID reader, String language) {
        return new Sql(SELECT)
                        .set("reader", reader)
                        .set("language", language)
                        .filter(true, "m.id = :id", "id", id)
                        .list(em, "m.id", 1)
                        .stream()
                        .map(Matches::row)
                        .findFirst()
                        .orElseThrow(() -> new Refusal("matches.unknown"));
    }

    /** Those that touch one thing and count today. */
    List<MatchRow> at(MatchKind kind, UUID activity, UUID reader, String language) {
        return new Sql(SELECT)
                        .set("reader", reader)
                        .set("language", language)
                        .where("m.live")
                        .filter(true, "m.activity_kind = :kind", "kind", kind.name())
                        .filter(true, "m.activity = :activity", "activity", activity)
                        .list(em, "m.found_at desc, m.id", 50)
                        .stream()
                        .map(Matches::row)
                        .toList();
    }

    /** How many nobody has said anything of, others' than the reader's. */
    int waiting(UUID reader) {
        return (Integer) em.createNativeQuery("select interest_matches_waiting(:reader)")
                .setParameter("reader", reader)
                .getSingleResult();
    }

    /**
     * Writes down what was said.
     *
     * @param line how often something was said before, as the author saw it
     * @return false when somebody was faster
     */
    boolean say(UUID match, int line, MatchStanding standing, Act act) {
        return em.createNativeQuery(
                                """
                        insert into interest_match_judgement (match_id, line, at, effective_on, author, acted_as, standing, motive)
                        values (:id, :line, :at, :day, :author, :role, :standing, :motive)
                            on conflict do nothing""")
                        .setParameter("id", match)
                        .setParameter("line", line)
                        .setParameter("at", act.at())
                        .setParameter("day", act.effectiveOn())
                        .setParameter("author", act.by().staffNo())
                        .setParameter("role", Role.COI_OFFICER.name())
                        .setParameter("standing", standing.name())
                        .setParameter("motive", act.motive())
                        .executeUpdate()
                == 1;
    }

    private static Sql filtered(MatchFilter filter, UUID reader, String language) {
        Sql sql = new Sql(SELECT)
                .set("reader", reader)
                .set("language", language)
                .filter(
                        filter.standing() != null,
                        "m.standing = :standing",
                        "standing",
                        String.valueOf(filter.standing()))
                .filter(filter.kind() != null, "m.activity_kind = :kind", "kind", String.valueOf(filter.kind()))
                .search(filter.words(), "m.words");
        if (filter.standing() == MatchStanding.PROPOSED && !filter.past()) {
            sql.where("m.id in (select w.match_id from interest_match_waiting w)");
        }
        return filter.past() ? sql : sql.where("m.live");
    }

    private static MatchRow row(Tuple row) {
        return new MatchRow(
                Columns.id(row, "id"),
                Columns.constant(row, "activity_kind", MatchKind.class),
                Columns.constant(row, "basis", MatchBasis.class),
                Columns.constant(row, "standing", MatchStanding.class),
                Columns.text(row, "motive"),
                row.get("judged", Integer.class),
                row.get("live", Boolean.class),
                Columns.moment(row, "found_at"),
                Columns.id(row, "person_id"),
                Columns.text(row, "name"),
                Columns.id(row, "declaration_id"),
                Columns.text(row, "declared"),
                Columns.text(row, "counterparty"),
                Columns.id(row, "activity"),
                Columns.text(row, "about"),
                Columns.text(row, "subject"),
                row.get("own", Boolean.class));
    }
}
