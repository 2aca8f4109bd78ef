package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.publications.Reading;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.aval.service.shared.Waiting;

/** The rows of the register of publications, the newest reference first. Everybody sees their own. */
@Dependent
class PublicationRows {

    private static final String SELECT =
            """
            select p.id, p.reference, p.state, p.channel, p.planned_on, p.answer_by, m.reference as mandate,
                   trim(a.honorific || ' ' || a.first_name || ' ' || a.last_name) as author
              from publication p join person a on a.id = p.author_id join mandate m on m.id = p.mandate_id""";

    private static final PageOrder ORDER = new PageOrder("p", "reference", true, PageKey::place);

    @PersistenceContext
    EntityManager em;

    Page<PublicationRow> page(PublicationFilter filter, PageRequest request, Actor reader) {
        return filtered(filter, reader)
                .page(em, ORDER, request, PublicationRows::row, row -> PageKey.of(row.reference(), row.id()));
    }

    void each(PublicationFilter filter, Actor reader, Consumer<PublicationRow> each) {
        filtered(filter, reader).each(em, ORDER.whole(), row -> each.accept(row(row)));
    }

    /** What waits for a reading of this actor, and by when the first answer is due. */
    Waiting waiting(Actor reader) {
        List<String> readings = readings(reader);
        if (readings.isEmpty()) {
            return new Waiting(0, null);
        }
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select count(*) as many, min(p.answer_by) as since from publication p
                         where p.state = 'SUBMITTED' and p.author_id <> :reader
                           and (:comms and p.readers in ('COMMS', 'COMMS_AND_LEGAL') and p.comms_reader is null
                                or :legal and p.readers = 'COMMS_AND_LEGAL' and p.legal_reader is null
                                or :chair and p.readers = 'COMMITTEE' and p.chair_reader is null)
                           and :reader not in (coalesce(p.comms_reader, p.author_id), coalesce(p.legal_reader, p.author_id))""",
                        Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("comms", Reading.COMMS.isFor(reader))
                .setParameter("legal", Reading.LEGAL.isFor(reader))
                .setParameter("chair", Reading.CHAIR.isFor(reader))
                .getSingleResult();
        return new Waiting(row.get("many", Number.class).intValue(), Columns.dayOrNull(row, "since"));
    }

    private static Sql filtered(PublicationFilter filter, Actor reader) {
        return new Sql(SELECT)
                .where("(p.author_id = :reader or p.readers = any (string_to_array(:readings, ',')))")
                .set("reader", reader.person())
                .set("readings", String.join(",", readings(reader)))
                .filter(filter.state() != null, "p.state = :state", "state", String.valueOf(filter.state()))
                .filter(filter.channel() != null, "p.channel = :channel", "channel", String.valueOf(filter.channel()))
                .search(filter.words(), "a.search || ' ' || bare(p.reference)");
    }

    /** The kinds of reading whose publications this actor may see. */
    private static List<String> readings(Actor reader) {
        Set<PreApproval> readings = EnumSet.noneOf(PreApproval.class);
        for (PreApproval asked : PreApproval.values()) {
            boolean named = Reading.neededBy(asked).stream().anyMatch(reading -> reading.isFor(reader));
            if (named || reader.is(Role.AUDITOR)) {
                readings.add(asked);
            }
        }
        return readings.stream().map(Enum::name).toList();
    }

    private static PublicationRow row(Tuple row) {
        return new PublicationRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.constant(row, "state", PublicationState.class),
                Columns.text(row, "author"),
                Columns.text(row, "mandate"),
                Columns.constant(row, "channel", Platform.class),
                Columns.day(row, "planned_on"),
                Columns.day(row, "answer_by"));
    }
}
