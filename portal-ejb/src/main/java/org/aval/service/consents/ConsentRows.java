package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.SubjectKind;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of the register of consents, by reference, the newest first; as they stood on a day. */
@Dependent
class ConsentRows {

    private static final String SELECT =
            """
            select * from (
                select c.id, c.reference, c.purpose, c.standing, c.subject_kind, c.subject_ref, c.capacity, c.starts_on, c.ends_on,
                       c.withdrawn_on, c.remove_by, c.reference as sort_key,
                       coalesce((select string_agg(p.platform, ',' order by p.platform) from image_consent_platform p
                                  where p.image_consent_id = c.id), '') as platforms,
                       %s as shown,
                       bare(c.reference || ' ' || c.subject_ref || ' ' || c.purpose) as search
                  from %s) r""";

    private static final String NOW = SELECT.formatted(
            """
            (select count(*) from image_consent_use u where u.image_consent_id = c.id and u.added_on <= :day
                and (u.down_on is null or u.down_on > :day))""",
            """
            image_consents_on(:day) c
             where exists (select from image_consent_journal j where j.image_consent_id = c.id and j.line = 0
                              and j.effective_on <= :day)""");

    /** Until the end of that day, where the institution lives. */
    private static final String KNOWN = SELECT.formatted(
            "c.shown",
            """
            image_consents_known(:day, (cast(:known as date) + 1)
                at time zone coalesce((select zone from institution), 'UTC')) c""");

    private static final PageOrder ORDER = new PageOrder("r", "sort_key", true, PageKey::place);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    Page<ConsentRow> page(ConsentFilter filter, PageRequest request) {
        return filtered(filter)
                .page(em, ORDER, request, ConsentRows::row, row -> PageKey.of(row.reference(), row.id()));
    }

    void each(ConsentFilter filter, Consumer<ConsentRow> reader) {
        filtered(filter).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** The consents of a member of staff who is shown. */
    List<ConsentRow> of(String staffNo) {
        return filtered(ConsentFilter.ALL)
                .where("r.subject_kind in ('STAFF', 'STUDENT') and r.subject_ref = :number")
                .set("number", staffNo)
                .list(em, ORDER.whole(), Page.COUNTED)
                .stream()
                .map(ConsentRows::row)
                .toList();
    }

    private static Sql selected(ConsentFilter filter) {
        return filter.knownAt() == null ? new Sql(NOW) : new Sql(KNOWN).set("known", filter.knownAt());
    }

    private Sql filtered(ConsentFilter filter) {
        Sql sql = selected(filter)
                .set("day", Objects.requireNonNullElse(filter.asOf(), institution.today()))
                .filter(
                        filter.standing() != null,
                        "r.standing = :standing",
                        "standing",
                        String.valueOf(filter.standing()))
                .filter(filter.kind() != null, "r.subject_kind = :kind", "kind", String.valueOf(filter.kind()))
                .filter(
                        filter.platform() != null,
                        """
                        exists (select from image_consent_platform q where q.image_consent_id = r.id and q.platform = :platform)""",
                        "platform",
                        String.valueOf(filter.platform()))
                .search(filter.words(), "r.search");
        return filter.due() ? sql.where("r.shown > 0 and r.standing in ('WITHDRAWN', 'EXPIRED', 'ANNULLED')") : sql;
    }

    private static ConsentRow row(Tuple row) {
        return new ConsentRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "purpose"),
                Columns.constant(row, "standing", ConsentStanding.class),
                Columns.constant(row, "subject_kind", SubjectKind.class),
                Columns.text(row, "subject_ref"),
                Columns.constant(row, "capacity", Capacity.class),
                Columns.text(row, "platforms"),
                Columns.day(row, "starts_on"),
                Columns.day(row, "ends_on"),
                row.get("shown", Number.class).intValue(),
                Columns.dayOrNull(row, "withdrawn_on"),
                Columns.dayOrNull(row, "remove_by"));
    }
}
