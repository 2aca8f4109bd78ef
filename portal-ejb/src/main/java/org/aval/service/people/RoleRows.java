package org.aval.service.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.aval.service.shared.Waiting;

/** The rows of the register of roles, by name and key. */
@Dependent
class RoleRows {

    private static final String SELECT =
            """
            select * from (
                select r.id, r.version, r.person_id, p.staff_no, r.role, r.starts_on, r.ends_on, r.absent_id, a.unit_code,
                       trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       trim(b.honorific || ' ' || b.first_name || ' ' || b.last_name) as absent,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                       case when r.state <> 'HELD' then r.state
                            when r.ends_on < institution_day()
                                 or not exists (select 1 from person_in_post i where i.id = p.id) then 'LAPSED'
                            when r.starts_on > institution_day() then 'UPCOMING' else 'HELD' end as standing,
                       coalesce(r.reviewed_on, r.starts_on) as reviewed_on, r.person_id = :reader as own,
                       p.search || ' ' || coalesce(b.search, '') as search,
                       bare(p.last_name) || ',' || bare(p.first_name) || ',' || r.role as sort_key
                  from role_assignment r join person p on p.id = r.person_id left join person b on b.id = r.absent_id
                  left join lateral (select s.unit_code from assignment s where s.person_id = p.id and s.is_primary
                                      order by s.starts_on desc limit 1) a on true
                  left join unit u on u.code = a.unit_code) r""";

    private static final String REVIEW_DUE =
            """
            r.absent_id is null and r.reviewed_on
                + cast(parameter_on('recertificationDays', institution_day()) as integer) <= institution_day()""";

    private static final PageOrder ORDER = PageOrder.byText("r", "sort_key");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    Page<RoleRow> page(RoleFilter filter, PageRequest request, String language) {
        return filtered(filter, language)
                .page(em, ORDER, request, RoleRows::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    void each(RoleFilter filter, String language, Consumer<RoleRow> reader) {
        filtered(filter, language).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** Who stands in for somebody in a role, whenever it was or will be. */
    List<RoleRow> deputies(UUID absent, Role role, String language) {
        return base(language)
                .where("r.absent_id = :absent")
                .where("r.role = :role")
                .set("absent", absent)
                .set("role", role.name())
                .list(em, "r.starts_on desc, r.id", Page.SIZE)
                .stream()
                .map(RoleRows::row)
                .toList();
    }

    /** What somebody holds, held or will hold, and those who stand in for them. */
    List<RoleRow> about(UUID person, String language) {
        return base(language)
                .where("(r.person_id = :about or r.absent_id = :about)")
                .set("about", person)
                .list(em, "r.starts_on desc, r.id", Page.COUNTED)
                .stream()
                .map(RoleRows::row)
                .toList();
    }

    private Sql base(String language) {
        return new Sql(SELECT)
                .set("language", language)
                .set("reader", caller.actor().person());
    }

    private Sql filtered(RoleFilter filter, String language) {
        Sql sql = base(language)
                .filter(filter.role() != null, "r.role = :role", "role", String.valueOf(filter.role()))
                .filter(
                        filter.standing() != null,
                        "r.standing = :standing",
                        "standing",
                        String.valueOf(filter.standing()))
                .filter(filter.unit() != null, "r.unit_code = :unit", "unit", String.valueOf(filter.unit()))
                .search(filter.words(), "r.search");
        if (filter.reviewDue()) {
            sql.where(REVIEW_DUE);
        }
        return filter.standing() == null ? sql.where("r.standing in ('PROPOSED', 'UPCOMING', 'HELD')") : sql;
    }

    private static RoleRow row(Tuple row) {
        return new RoleRow(
                Columns.id(row, "id"),
                row.get("version", Integer.class),
                Columns.id(row, "person_id"),
                Columns.text(row, "staff_no"),
                Columns.text(row, "name"),
                Columns.text(row, "unit"),
                Columns.constant(row, "role", Role.class),
                Columns.constant(row, "standing", RoleStanding.class),
                Columns.day(row, "starts_on"),
                Columns.dayOrNull(row, "ends_on"),
                row.get("absent", String.class),
                Columns.day(row, "reviewed_on"),
                row.get("own", Boolean.class),
                Columns.text(row, "sort_key"));
    }

    /** What others proposed about others, and how long the oldest has waited. */
    Waiting waiting(Actor reader) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select count(*) as many, min(j.effective_on) as since
                          from role_assignment r join role_assignment_journal j on j.role_assignment_id = r.id and j.step = 'PROPOSE'
                         where r.state = 'PROPOSED' and r.proposed_by <> :reader and r.person_id <> :reader
                           and coalesce(r.ends_on, 'infinity') >= institution_day()""",
                        Tuple.class)
                .setParameter("reader", reader.person())
                .getSingleResult();
        return new Waiting(row.get("many", Number.class).intValue(), Columns.dayOrNull(row, "since"));
    }
}
