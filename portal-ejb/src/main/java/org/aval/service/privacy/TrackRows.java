package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.TrackState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The lines of the register of confidentiality incidents that open to who asks. */
@Dependent
class TrackRows {

    // When the last authority was told that had to be: PrivacyTrack.authoritiesTold, word for word.
    private static final String SELECT =
            """
            select * from (
                select t.id, t.incident_case_id, c.reference, c.category, t.state, t.aware_at, t.kind, t.risk, t.persons,
                       case when not exists (select from privacy_due d where d.privacy_track_id = t.id
                                                and d.addressee <> 'PERSONS'
                                                and not exists (select from privacy_notice n
                                                                 where n.privacy_track_id = t.id and n.addressee = d.addressee))
                            then (select max(n.sent_at) from privacy_notice n
                                   where n.privacy_track_id = t.id and n.addressee not in ('PERSONS', 'PUBLIC')) end as told
                  from privacy_track t
                  join (select id, reference, category from incident_case where destroyed_on is null
                         union all select id, reference, category from privacy_lines_left()) c on c.id = t.incident_case_id
                 where c.id not in (select cases_closed_to(asker(), asker_mark()))) r""";

    private static final PageOrder ORDER = PageOrder.newestFirst("r", "aware_at");

    @PersistenceContext
    EntityManager em;

    @Inject
    TrackHours hours;

    @Inject
    Clock clock;

    Page<TrackRow> page(@Nullable TrackState state, PageRequest request) {
        return new Sql(SELECT)
                .filter(state != null, "r.state = :state", "state", String.valueOf(state))
                .page(
                        em,
                        ORDER,
                        request,
                        this::row,
                        row -> PageKey.of(row.clock().awareAt(), row.id()));
    }

    List<TrackRow> waiting(int most) {
        return new Sql(SELECT)
                .where("r.state <> 'CLOSED'").list(em, "r.aware_at, r.id", most).stream()
                        .map(this::row)
                        .toList();
    }

    List<TrackRow> all() {
        List<TrackRow> all = new ArrayList<>();
        new Sql(SELECT).each(em, ORDER.whole(), row -> all.add(row(row)));
        return all;
    }

    private TrackRow row(Tuple row) {
        Instant told = row.get("told", Instant.class);
        return new TrackRow(
                Columns.id(row, "id"),
                Columns.id(row, "incident_case_id"),
                Columns.text(row, "reference"),
                Columns.constant(row, "category", IncidentCategory.class),
                Columns.constant(row, "state", TrackState.class),
                hours.clock(Columns.moment(row, "aware_at"), told),
                clock.instant(),
                kind(row.get("kind", String.class)),
                row.get("risk", Boolean.class),
                row.get("persons", Integer.class));
    }

    private static @Nullable InformationKind kind(@Nullable String name) {
        return name == null ? null : InformationKind.valueOf(name);
    }
}
