package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.PartnerKind;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of the register of uses, by reference and key, the newest first. */
@Dependent
class LogoRows {

    private static final String SELECT =
            """
            select * from (
                select u.id, u.reference, u.title, u.standing, u.purpose, u.requester_id, u.partner_name, u.partner_kind,
                       u.starts_on, u.ends_on, u.answer_by, u.reference as sort_key,
                       trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as requester,
                       coalesce((select string_agg(m.medium, ',' order by m.medium) from logo_use_medium m
                                  where m.logo_use_id = u.id), '') as media,
                       bare(u.title || ' ' || u.partner_name || ' ' || u.reference || ' ' || p.first_name || ' ' || p.last_name)
                           as search
                  from logo_use_now u join person p on p.id = u.requester_id) r""";

    private static final PageOrder ORDER = new PageOrder("r", "sort_key", true, PageKey::place);

    @PersistenceContext
    EntityManager em;

    Page<LogoRow> page(LogoFilter filter, PageRequest request) {
        return filtered(filter).page(em, ORDER, request, LogoRows::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(LogoFilter filter, Consumer<LogoRow> reader) {
        filtered(filter).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** The uses somebody asked for. */
    List<LogoRow> of(UUID person) {
        return new Sql(SELECT)
                .where("r.requester_id = :about").set("about", person).list(em, ORDER.whole(), Page.COUNTED).stream()
                        .map(LogoRows::row)
                        .toList();
    }

    private static Sql filtered(LogoFilter filter) {
        return new Sql(SELECT)
                .filter(
                        filter.standing() != null,
                        "r.standing = :standing",
                        "standing",
                        String.valueOf(filter.standing()))
                .filter(filter.purpose() != null, "r.purpose = :purpose", "purpose", String.valueOf(filter.purpose()))
                .filter(
                        filter.partnerKind() != null,
                        "r.partner_kind = :kind",
                        "kind",
                        String.valueOf(filter.partnerKind()))
                .search(filter.words(), "r.search");
    }

    private static LogoRow row(Tuple row) {
        return new LogoRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "title"),
                Columns.constant(row, "standing", LogoStanding.class),
                Columns.constant(row, "purpose", LogoPurpose.class),
                Columns.text(row, "requester"),
                Columns.text(row, "partner_name"),
                Columns.constant(row, "partner_kind", PartnerKind.class),
                Columns.text(row, "media"),
                Columns.day(row, "starts_on"),
                Columns.day(row, "ends_on"),
                Columns.day(row, "answer_by"),
                Columns.text(row, "sort_key"));
    }
}
