package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Sessions as lists show them. */
@Dependent
class SessionRows {

    private static final String SELECT =
            """
            select s.id, s.reference, s.kind, s.mode, s.starts_at, s.place, s.state,
                   (select cast(count(*) as integer) from agenda_of(s.id, null) a) as items
              from committee_session s""";

    private static final String WAITING =
            """
            (:secretary and s.state in ('PLANNED', 'CLOSED') or :secretary and s.state = 'MINUTES_APPROVED'
                    and s.secretary_signed is null
                or :chair and (s.state = 'MINUTES_DRAFTED' or s.state = 'MINUTES_APPROVED' and s.secretary_signed is not null)
                or :table and s.state in ('CONVENED', 'OPEN'))""";

    private static final PageOrder ORDER = PageOrder.newestFirst("r", "starts_at");
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    /** One page, the latest first. */
    Page<SessionRow> page(@Nullable SessionState state, PageRequest request) {
        return new Sql("select * from (" + SELECT + ") r")
                .filter(state != null, "r.state = :state", "state", String.valueOf(state))
                .page(em, ORDER, request, SessionRows::row, row -> PageKey.of(row.startsAt(), row.id()));
    }

    /** What is to be done about sessions, the next first. */
    List<SessionRow> waiting(boolean secretary, boolean chair, boolean table) {
        return new Sql(SELECT)
                        .where(WAITING)
                        .set("secretary", secretary)
                        .set("chair", chair)
                        .set("table", table)
                        .list(em, "s.starts_at, s.id", MOST)
                        .stream()
                        .map(SessionRows::row)
                        .toList();
    }

    /** Those of a calendar: everything that was called, and is not off. */
    List<SessionRow> calendar() {
        return new Sql(SELECT)
                        .where("s.convened_at is not null and s.state not in ('POSTPONED', 'CANCELLED')")
                        .list(em, "s.starts_at desc, s.id", MOST)
                        .stream()
                        .map(SessionRows::row)
                        .toList();
    }

    private static SessionRow row(Tuple row) {
        return new SessionRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.constant(row, "kind", SessionKind.class),
                Columns.constant(row, "mode", SessionMode.class),
                Columns.moment(row, "starts_at"),
                Columns.text(row, "place"),
                Columns.constant(row, "state", SessionState.class),
                row.get("items", Integer.class));
    }
}
