package org.aval.service.mandates;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.StandInPlace;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.aval.service.shared.TimelineLine;

/**
 * What happened to a mandate, newest first.
 *
 * @param lines what people decided about it
 * @param hands who came to stand in under it
 */
record MandateTimeline(List<TimelineLine> lines, List<StandInSheet.Change> hands) {

    private static final String NAME =
            "(select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p where p.%s)";

    private static final String SELECT =
            """
            select j.at, j.line, /*author*/ as who, j.author, j.acted_as, j.step, j.to_state, j.motive, '' as place, '' as earlier,
                   '' as person
              from mandate_journal j where j.mandate_id = :id
             union all
            select s.at, 0, /*keeper*/, s.author, s.acted_as, '', '', s.motive, s.place, coalesce(/*earlier*/, ''),
                   coalesce(/*person*/, '')
              from mandate_stand_in s where s.mandate_id = :id
             order by at desc, line desc"""
                    .replace("/*author*/", NAME.formatted("staff_no = j.author"))
                    .replace("/*keeper*/", NAME.formatted("staff_no = s.author"))
                    .replace("/*earlier*/", NAME.formatted("id = s.earlier_id"))
                    .replace("/*person*/", NAME.formatted("id = s.person_id"));

    static final MandateTimeline UNTOLD = new MandateTimeline(List.of(), List.of());

    MandateTimeline {
        lines = List.copyOf(lines);
        hands = List.copyOf(hands);
    }

    /** Both, in one statement. */
    @SuppressWarnings("unchecked")
    static MandateTimeline of(UUID mandate, EntityManager em) {
        List<Tuple> rows = em.createNativeQuery(SELECT, Tuple.class)
                .setParameter("id", mandate)
                .getResultList();
        return new MandateTimeline(
                rows.stream()
                        .filter(row -> Columns.text(row, "place").isEmpty())
                        .map(MandateTimeline::line)
                        .toList(),
                rows.stream()
                        .filter(row -> !Columns.text(row, "place").isEmpty())
                        .map(MandateTimeline::hand)
                        .toList());
    }

    private static TimelineLine line(Tuple row) {
        return new TimelineLine(
                Columns.moment(row, "at"),
                row.get("who", String.class),
                Columns.constant(row, "acted_as", Role.class),
                Columns.text(row, "step"),
                Columns.text(row, "to_state"),
                Columns.text(row, "motive"));
    }

    private static StandInSheet.Change hand(Tuple row) {
        String who = row.get("who", String.class);
        return new StandInSheet.Change(
                Columns.constant(row, "place", StandInPlace.class),
                Columns.text(row, "earlier"),
                Columns.text(row, "person"),
                Columns.moment(row, "at"),
                who == null ? Columns.text(row, "author") : who,
                Columns.text(row, "motive"));
    }
}
