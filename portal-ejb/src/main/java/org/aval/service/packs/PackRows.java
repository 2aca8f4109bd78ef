package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackStanding;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of the register of packs, the newest first. */
@Dependent
class PackRows {

    private static final String SELECT =
            """
            select * from (
                select k.id, k.code, k.kind, k.languages, k.about, k.as_of, k.recipient_name, k.pages, k.expires_on, k.asked_at,
                       trim(a.honorific || ' ' || a.first_name || ' ' || a.last_name) as asker,
                       k.asked_by = :reader or k.recipient_id = :reader is true as own, k.asked_by = :reader as asked,
                       case when k.state in ('READY', 'DELIVERED') and k.expires_on < :today then 'EXPIRED' else k.state end as standing
                  from pack k join person a on a.id = k.asked_by) r""";

    private static final PageOrder ORDER = PageOrder.newestFirst("r", "asked_at");
    private static final int MOST_WAITING = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    Page<PackRow> page(PackFilter filter, PageRequest request, Actor reader) {
        Sql sql = base(reader).filter(filter.kind() != null, "r.kind = :kind", "kind", String.valueOf(filter.kind()));
        if (filter.mine()) {
            sql.where("r.own");
        } else {
            sql.where("(r.own or r.kind in (:office))").set("office", office(reader));
        }
        return sql.page(em, ORDER, request, PackRows::row, row -> PageKey.of(row.askedAt(), row.id()));
    }

    PackRow one(UUID id, Actor reader) {
        return row(base(reader)
                .where("r.id = :id")
                .set("id", id)
                .list(em, ORDER.whole(), 1)
                .get(0));
    }

    List<PackRow> waiting(Actor reader) {
        return base(reader)
                .where("r.asked and r.standing in ('READY', 'FAILED')")
                .list(em, ORDER.whole(), MOST_WAITING)
                .stream()
                .map(PackRows::row)
                .toList();
    }

    private Sql base(Actor reader) {
        return new Sql(SELECT).set("reader", reader.person()).set("today", institution.today());
    }

    /** The kinds of the reader's offices; one that is none where there are none, so that the question stays one. */
    private static List<String> office(Actor reader) {
        List<String> kinds = Arrays.stream(PackKind.values())
                .filter(kind -> kind.office().stream().anyMatch(reader::is))
                .map(PackKind::name)
                .toList();
        return kinds.isEmpty() ? List.of("") : kinds;
    }

    private static PackRow row(Tuple row) {
        return new PackRow(
                Columns.id(row, "id"),
                Columns.text(row, "code"),
                Columns.constant(row, "kind", PackKind.class),
                Columns.constant(row, "languages", PackLanguages.class),
                Columns.text(row, "about"),
                Columns.day(row, "as_of"),
                Columns.text(row, "recipient_name"),
                Columns.text(row, "asker"),
                row.get("own", Boolean.class),
                Columns.constant(row, "standing", PackStanding.class),
                row.get("pages", Number.class).intValue(),
                Columns.dayOrNull(row, "expires_on"),
                Columns.moment(row, "asked_at"));
    }
}
