package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.accounts.AccountLimits;
import org.aval.domain.accounts.AccountStanding;
import org.aval.domain.channels.Platform;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of the register of accounts, by name and key. */
@Dependent
class AccountRows {

    /** What an account is worth: the rule of AccountStanding for rows; their test holds the two against each other. */
    private static final String SELECT =
            """
            select * from (
                select a.id, a.reference, a.display_name, a.platform, a.handle, a.address, a.languages, a.unit_code,
                       case when a.state <> 'ACTIVE' then a.state
                            when h.broken_since <= :graceEnd or coalesce(a.access_reviewed_on, a.opened_on) + l.review
                                 + cast(:late as integer) < institution_day() then 'RESTRICTED'
                            when coalesce(a.last_post_on, a.opened_on) + l.dormant < institution_day() then 'DORMANT'
                            else 'ACTIVE' end as standing,
                       case :language when 'en' then u.name_en else u.name_fr end as unit,
                       h.fit, a.last_post_on, a.access_reviewed_on, a.requested_by,
                       a.state not in ('REQUESTED', 'UNDER_REVIEW', 'REJECTED', 'CLOSED', 'IMPOSTOR', 'TAKEDOWN_REQUESTED',
                                       'TAKEN_DOWN', 'DISCOVERED')
                       and h.last_departure > coalesce(a.rotated_on, '-infinity') as rotation_due,
                       mark_lapsed('ACCOUNT', a.id) as mark_lapsed, cast(:weighs as boolean) and interest_touches('ACCOUNT', a.id) as touched,
                       bare(a.display_name || ' ' || a.handle || ' ' || a.address || ' ' || a.reference) as search,
                       bare(a.display_name) || ',' || a.reference as sort_key
                  from official_account a join account_hands h on h.id = a.id join unit u on u.code = a.unit_code
                 cross join (select cast(parameter_on('accountDormantDays', institution_day()) as integer) as dormant,
                                    cast(parameter_on('accountReviewDays', institution_day()) as integer) as review) l) r""";

    private static final PageOrder ORDER = PageOrder.byText("r", "sort_key");

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    InstitutionDesk institution;

    /** @param weighs may the reader know that a declared interest touches an account */
    Page<AccountRow> page(AccountFilter filter, PageRequest request, boolean weighs, String language) {
        return filtered(filter, weighs, language)
                .page(em, ORDER, request, AccountRows::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(AccountFilter filter, String language, Consumer<AccountRow> reader) {
        filtered(filter, false, language).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** The accounts somebody asked for, or has a role on. */
    List<AccountRow> of(UUID person, String language) {
        return base(false, language)
                .where(
                        """
                        (r.requested_by = :about or exists (select from account_seat_now s
                           where s.official_account_id = r.id and s.person_id = :about and s.held))""")
                .set("about", person)
                .list(em, ORDER.whole(), Page.COUNTED)
                .stream()
                .map(AccountRows::row)
                .toList();
    }

    private Sql base(boolean weighs, String language) {
        return new Sql(SELECT)
                .set("language", language)
                .set("weighs", weighs)
                .set("late", AccountLimits.REVIEW_GRACE_DAYS)
                .set("graceEnd", accounts.graceEnd(institution.today()));
    }

    private Sql filtered(AccountFilter filter, boolean weighs, String language) {
        Sql sql = base(weighs, language)
                .filter(
                        filter.platform() != null,
                        "r.platform = :platform",
                        "platform",
                        String.valueOf(filter.platform()))
                .filter(
                        filter.standing() != null,
                        "r.standing = :standing",
                        "standing",
                        String.valueOf(filter.standing()))
                .filter(filter.unit() != null, "r.unit_code = :unit", "unit", String.valueOf(filter.unit()))
                .search(filter.words(), "r.search");
        return filter.standing() == null ? sql.where("r.standing <> 'REJECTED'") : sql;
    }

    private static AccountRow row(Tuple row) {
        return new AccountRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "display_name"),
                Columns.constant(row, "standing", AccountStanding.class),
                Columns.constant(row, "platform", Platform.class),
                Columns.text(row, "handle"),
                Columns.text(row, "address"),
                Columns.text(row, "unit"),
                Columns.text(row, "languages"),
                row.get("fit", Number.class).intValue(),
                Columns.dayOrNull(row, "last_post_on"),
                Columns.dayOrNull(row, "access_reviewed_on"),
                Boolean.TRUE.equals(row.get("rotation_due", Boolean.class)),
                row.get("mark_lapsed", Boolean.class),
                row.get("touched", Boolean.class),
                Columns.text(row, "sort_key"));
    }
}
