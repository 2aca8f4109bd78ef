package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Minutes;
import org.aval.domain.committee.Presence;
import org.aval.domain.committee.SessionState;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Drafts the minutes of a session from its acts, as far as they open to who reads them. */
@Dependent
class MinutesRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    SessionRecords sessions;

    @Inject
    ItemRecords items;

    @Inject
    SeatNames names;

    @Inject
    MinutesWords words;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    MinutesRecord of(CommitteeSession session, Actor reader) {
        SessionRecord record = sessions.of(session.getId(), reader, "fr");
        List<MinutesRecord.Line> lines =
                record.agenda().stream().map(line -> line(line, reader)).toList();
        boolean withheld = lines.stream().anyMatch(line -> !line.open());
        Minutes minutes = session.getMinutes();
        return new MinutesRecord(
                record.row(),
                session.getVersion(),
                record.second(),
                session.getOpenedAt(),
                session.getClosedAt(),
                approveBy(session),
                came(session),
                lines,
                withheld,
                withheld ? "" : words.remarks(session, reader),
                name(minutes.secretarySigned()),
                minutes.secretarySignedAt(),
                name(minutes.chairSigned()),
                minutes.chairSignedAt(),
                minutes.sha256(),
                record.verdicts());
    }

    /** So many days after the session was over. */
    private @Nullable LocalDate approveBy(CommitteeSession session) {
        Instant closed = session.getClosedAt();
        boolean waits = session.getState() == SessionState.CLOSED || session.getState() == SessionState.MINUTES_DRAFTED;
        return closed == null || !waits
                ? null
                : closed.atZone(institution.read().zone())
                        .toLocalDate()
                        .plusDays(parameters.number("committeeMinutesDays"));
    }

    private List<String> came(CommitteeSession session) {
        Map<UUID, String> called = names.all();
        return session.getPresences().stream()
                .filter(Presence::here)
                .map(line -> called.getOrDefault(line.seat(), ""))
                .distinct()
                .toList();
    }

    /** One item, as the minutes tell it. */
    MinutesRecord.Line line(AgendaLine line, Actor reader) {
        UUID id = line.id();
        if (id == null) {
            return MinutesRecord.Line.closed(line.place(), line.withdrawn());
        }
        ItemRecord item = items.of(id, reader);
        Optional<Tuple> count = count(id);
        return new MinutesRecord.Line(
                line.place(),
                false,
                line.kind(),
                line.title(),
                item.question(),
                line.state(),
                number(count, "entitled"),
                number(count, "needed"),
                number(count, "present"),
                item.recusals(),
                item.balance(),
                item.proposal(),
                item.tally(),
                item.secret(),
                item.conclusion());
    }

    private static int number(Optional<Tuple> count, String column) {
        return count.map(row -> row.get(column, Integer.class)).orElse(0);
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> count(UUID item) {
        List<Tuple> rows = em.createNativeQuery(
                        "select c.entitled, c.needed, c.present from committee_count c where c.committee_item_id = :item",
                        Tuple.class)
                .setParameter("item", item)
                .getResultList();
        return rows.stream().findFirst();
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : em.getReference(Person.class, person).fullName();
    }
}
