package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the list of cases, the newest first. The question asks itself who may see (and row security asks it once
 * more): what is closed to a person is neither shown nor counted.
 */
@Dependent
class CaseRows {

    private static final String SELECT =
            """
            select * from (
                select c.id, c.reference, c.state, c.category, c.channel, c.desk, c.severity, c.received_on, c.due_on,
                       c.proposed_severity is not null as proposed, c.findings_on is not null as found
                  from incident_case c
                 where c.id in (select cases_in_hand(:reader, :mark))
                    or (c.id not in (select cases_closed_to(:reader, :mark))
                        and ((c.desk = 'SECRETARY' and :secretary)
                            or (c.desk = 'INTEGRITY' and :integrity)
                            or (c.desk = 'SECRETARY' and :chair and c.state not in ('RECEIVED', 'ACKNOWLEDGED'))
                            or (c.personal_data and :privacy)))) r""";

    /** There is a person whose word on it must be heard. */
    private static final String CONCERNS =
            """
            exists (select from incident_party p
                     where p.incident_case_id = r.id and p.capacity = 'RESPONDENT' and p.person_id is not null
                       and p.ended_on is null)""";

    /** The reader is asked by name for what comes next. */
    private static final String ASKED =
            """
            exists (select from incident_hand h
                     where h.incident_case_id = r.id and h.person_id = :reader and h.ended_at is null
                       and (h.capacity = 'CONTAINER'
                            or (h.capacity, r.state) in (('INVESTIGATOR', 'INVESTIGATION'),
                                ('UNIT_HANDLER', 'UNIT_HANDLING'), ('COUNSEL', 'CONTRADICTORY'))))""";

    /** Whose hand it waits for: of those it opens to, who takes the next step. */
    private static final String WAITS =
            """
            (r.desk = 'SECRETARY' and :chair
                and (r.proposed or r.state in ('CONTRADICTORY', 'REVIEW_REQUESTED')
                     or r.state = 'INVESTIGATION' and r.found and not %1$s)
             or (r.desk = 'SECRETARY' and :secretary or r.desk = 'INTEGRITY' and :integrity)
                and (r.state in ('RECEIVED', 'ACKNOWLEDGED', 'TRIAGED', 'CONTAINMENT', 'DECIDED', 'ACTIONS')
                     or r.due_on < institution_day() or r.state = 'INVESTIGATION' and r.found and %1$s)
             or not (r.state = 'INVESTIGATION' and r.found) and %2$s)"""
                    .formatted(CONCERNS, ASKED);

    /** So many may answer a part of a reference before the register is rather read from its beginning. */
    private static final int FEW = 10_000;

    private static final PageOrder ORDER = new PageOrder("r", "received_on", true, key -> LocalDate.parse(key.place()));

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** Who asks, with the offices that open cases. */
    record Reader(UUID person, byte[] mark, boolean secretary, boolean integrity, boolean chair, boolean privacy) {}

    Page<CaseRow> page(CaseFilter filter, Reader reader, PageRequest request) {
        LocalDate today = institution.today();
        return filtered(filter, reader)
                .page(em, ORDER, request, row -> row(row, today), row -> PageKey.of(row.receivedOn(), row.id()));
    }

    void each(CaseFilter filter, Reader reader, Consumer<CaseRow> consumer) {
        LocalDate today = institution.today();
        filtered(filter, reader).each(em, ORDER.whole(), row -> consumer.accept(row(row, today)));
    }

    /** What is due, the most urgent first. */
    List<CaseRow> due(Reader reader, int most) {
        LocalDate today = institution.today();
        return filtered(new CaseFilter(null, null, null, true, null), reader)
                .where(WAITS)
                .list(em, "r.due_on, r.id", most)
                .stream()
                .map(row -> row(row, today))
                .toList();
    }

    private Sql filtered(CaseFilter filter, Reader reader) {
        Sql sql = open(reader)
                .filter(filter.state() != null, "r.state = :state", "state", String.valueOf(filter.state()))
                .filter(
                        filter.category() != null,
                        "r.category = :category",
                        "category",
                        String.valueOf(filter.category()))
                .filter(
                        filter.severity() != null,
                        "r.severity = :severity",
                        "severity",
                        Objects.requireNonNullElse(filter.severity(), 0));
        referred(sql, filter.words());
        if (filter.late()) {
            sql.where("r.due_on < institution_day()");
        }
        return filter.open() || filter.late()
                ? sql.where("r.state not in ('CLOSED', 'INADMISSIBLE', 'DUPLICATE', 'REDIRECTED')")
                : sql;
    }

    /** A part of a reference that few have is sought by its index, one that many have as the list is read. */
    private void referred(Sql sql, @Nullable String words) {
        if (words == null) {
            return;
        }
        boolean few = (Boolean)
                em.createNativeQuery("select cases_referred(" + Sql.PART + ", :few) is not null", Boolean.class)
                        .setParameter("words", Sql.part(words))
                        .setParameter("few", FEW)
                        .getSingleResult();
        if (few) {
            sql.filter(true, "r.id = any (cases_referred(" + Sql.PART + ", :few))", "words", Sql.part(words))
                    .set("few", FEW);
        } else {
            sql.search(words, "lower(r.reference)");
        }
    }

    /** What opens to this reader. */
    private static Sql open(Reader reader) {
        return new Sql(SELECT)
                .set("reader", reader.person())
                .set("mark", reader.mark())
                .set("secretary", reader.secretary())
                .set("integrity", reader.integrity())
                .set("chair", reader.chair())
                .set("privacy", reader.privacy());
    }

    private static CaseRow row(Tuple row, LocalDate today) {
        CaseState state = Columns.constant(row, "state", CaseState.class);
        LocalDate due = Columns.day(row, "due_on");
        return new CaseRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                state,
                Columns.constant(row, "category", IncidentCategory.class),
                Columns.constant(row, "channel", CaseChannel.class),
                Columns.constant(row, "desk", CaseDesk.class),
                row.get("severity", Integer.class),
                Columns.day(row, "received_on"),
                due,
                !state.isOver() && due.isBefore(today));
    }
}
