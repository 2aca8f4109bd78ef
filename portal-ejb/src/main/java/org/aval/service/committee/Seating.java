package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Presence;
import org.aval.domain.shared.Actor;

/** Whose place at the table is whose, and who is there. */
@Dependent
class Seating {

    @Inject
    SeatRows rows;

    /** The seats that count today, with and without a vote. */
    Set<UUID> seats() {
        return sitting(Actor.PORTAL, "fr").map(SeatRow::id).collect(Collectors.toSet());
    }

    /** The table of a session, who presides first. */
    List<TablePlace> of(CommitteeSession session, Actor reader, String language) {
        Map<UUID, Presence> last = new HashMap<>();
        session.getPresences().forEach(line -> last.put(line.seat(), line));
        return sitting(reader, language).map(row -> place(row, last)).toList();
    }

    private Stream<SeatRow> sitting(Actor reader, String language) {
        CommitteeView view = rows.view(reader, language);
        return Stream.concat(view.voting().stream(), view.advising().stream())
                .filter(row -> row.standing().counts());
    }

    private static TablePlace place(SeatRow row, Map<UUID, Presence> last) {
        Presence line = last.get(row.id());
        boolean here = line != null && line.here();
        return new TablePlace(
                row.id(),
                row.name(),
                row.kind(),
                row.duty(),
                row.replaces(),
                here,
                here && line != null && line.remote());
    }
}
