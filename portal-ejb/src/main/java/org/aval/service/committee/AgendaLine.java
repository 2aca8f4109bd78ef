package org.aval.service.committee;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.Quorum;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An item as the agenda shows it to somebody.
 *
 * @param id null when it does not open to who asks: nothing but its place is told then
 * @param withdrawn did who asks withdraw from it
 * @param entitled how many may vote on it
 * @param needed how many of them must be there
 * @param present how many of them are there, or are expected
 * @param quorum is that enough, and if not why
 * @param away who does not sit on it, by name
 * @param pending is it still to be settled whether somebody sits on it
 */
public record AgendaLine(
        @Nullable UUID id,
        int place,
        boolean withdrawn,
        @Nullable ItemKind kind,
        String title,
        @Nullable ItemState state,
        int entitled,
        int needed,
        int present,
        Verdict quorum,
        List<String> away,
        boolean pending)
        implements Serializable {

    public AgendaLine {
        away = List.copyOf(away);
    }

    /** As it stands with this quorum. */
    static AgendaLine of(AgendaItem item, Quorum quorum, Map<UUID, String> called) {
        return new AgendaLine(
                item.getId(),
                item.getPlace(),
                false,
                item.getKind(),
                item.getSubject().title(),
                item.getState(),
                quorum.entitled(),
                quorum.needed(),
                quorum.present(),
                quorum.verdict(),
                item.getRecusals().seats().stream()
                        .map(seat -> called.getOrDefault(seat, ""))
                        .sorted()
                        .toList(),
                item.getRecusals().isPending());
    }

    static AgendaLine closed(int place, boolean withdrawn) {
        return new AgendaLine(null, place, withdrawn, null, "", null, 0, 0, 0, Verdict.GRANTED, List.of(), false);
    }

    /** Does it open to who asks? */
    public boolean open() {
        return id != null;
    }
}
