package org.aval.service.departures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.departures.DepartureKind;
import org.aval.domain.departures.DepartureStanding;
import org.aval.domain.departures.DepartureState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/** The rows of the register of departures, the newest first. */
@Dependent
class DepartureRows {

    private static final Set<Role> OFFICES = EnumSet.of(Role.HR, Role.COMMS, Role.COMMS_DIRECTOR, Role.AUDITOR);

    private static final String SELECT =
            """
            select d.id, d.kind, d.state, d.occurred_on, d.opened_at, p.staff_no,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                   coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit
              from departure d join person p on p.id = d.person_id left join unit u on u.code = d.unit_code""";

    private static final int AT_ONCE = 1_000;

    private static final PageOrder ORDER = PageOrder.newestFirst("d", "opened_at");

    @PersistenceContext
    EntityManager em;

    @Inject
    DepartureTasks tasks;

    /** Is it an office that sees every departure? */
    static boolean isOffice(Actor reader) {
        return OFFICES.stream().anyMatch(reader::is);
    }

    Page<DepartureRow> page(DepartureFilter filter, PageRequest request, Actor reader, String language) {
        Page<DepartureRow> page = filtered(filter, reader, language)
                .page(em, ORDER, request, row -> row(row, 0), row -> PageKey.of(row.openedAt(), row.id()));
        Map<UUID, Integer> open =
                tasks.open(page.rows().stream().map(DepartureRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> counted(row, open.getOrDefault(row.id(), 0)))
                        .toList(),
                page.before(),
                page.after(),
                page.count(),
                page.exact());
    }

    void each(DepartureFilter filter, Actor reader, String language, Consumer<DepartureRow> each) {
        List<DepartureRow> some = new ArrayList<>();
        filtered(filter, reader, language).each(em, ORDER.whole(), row -> {
            some.add(row(row, 0));
            if (some.size() == AT_ONCE) {
                hand(some, each);
            }
        });
        hand(some, each);
    }

    private void hand(List<DepartureRow> some, Consumer<DepartureRow> each) {
        Map<UUID, Integer> open = tasks.open(some.stream().map(DepartureRow::id).toList());
        some.forEach(row -> each.accept(counted(row, open.getOrDefault(row.id(), 0))));
        some.clear();
    }

    private static Sql filtered(DepartureFilter filter, Actor reader, String language) {
        return new Sql(SELECT)
                .where("(:office or d.manager_id = :reader)")
                .set("office", isOffice(reader))
                .set("reader", reader.person())
                .set("language", language)
                .filter(filter.kind() != null, "d.kind = :kind", "kind", String.valueOf(filter.kind()))
                .filter(filter.state() != null, "d.state = :state", "state", String.valueOf(filter.state()))
                .search(filter.words(), "p.search");
    }

    private static DepartureRow counted(DepartureRow row, int open) {
        DepartureState state = row.standing() == DepartureStanding.CLOSED ? DepartureState.CLOSED : DepartureState.OPEN;
        return new DepartureRow(
                row.id(),
                row.name(),
                row.staffNo(),
                row.kind(),
                DepartureStanding.of(state, open),
                row.unit(),
                row.occurredOn(),
                row.openedAt(),
                state == DepartureState.CLOSED ? 0 : open);
    }

    private static DepartureRow row(Tuple row, int open) {
        return new DepartureRow(
                Columns.id(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "staff_no"),
                Columns.constant(row, "kind", DepartureKind.class),
                DepartureStanding.of(Columns.constant(row, "state", DepartureState.class), open),
                Columns.text(row, "unit"),
                Columns.day(row, "occurred_on"),
                Columns.moment(row, "opened_at"),
                open);
    }
}
