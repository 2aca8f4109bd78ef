package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.SessionFacts;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** A session as somebody sees it: with the items that open to them, and of the others that they are there. */
@Dependent
class SessionRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    Table table;

    @Inject
    Seating seating;

    @Inject
    SeatNames names;

    @Inject
    Timelines timelines;

    SessionRecord of(UUID id, Actor reader, String language) {
        CommitteeSession session = sessions.any(id);
        List<AgendaLine> agenda = agenda(session, reader);
        SessionFacts facts = sessions.facts(session);
        return new SessionRecord(
                row(session, agenda.size()),
                session.getVersion(),
                session.getSecondOf() != null,
                facts.latestCall(),
                session.getConvenedAt(),
                agenda,
                seating.of(session, reader, language),
                verdicts(session, reader, facts),
                reader.is(Role.ETHICS_SECRETARY) && session.getState().takesItems(),
                reader.is(Role.ETHICS_SECRETARY) && session.getState() == SessionState.POSTPONED && !isTakenUp(session),
                timelines.of("committee_session", id));
    }

    private static SessionRow row(CommitteeSession session, int items) {
        return new SessionRow(
                session.getId(),
                session.getReference(),
                session.getKind(),
                session.getMode(),
                session.getStartsAt(),
                session.getPlace(),
                session.getState(),
                items);
    }

    private List<AgendaLine> agenda(CommitteeSession session, Actor reader) {
        Map<UUID, AgendaItem> open =
                items.of(session.getId()).stream().collect(Collectors.toMap(AgendaItem::getId, Function.identity()));
        List<Voter> voters = table.voters();
        Map<UUID, String> called = names.all();
        return places(session.getId(), reader).stream()
                .map(row -> line(row, open.get(Columns.id(row, "item")), session, voters, called))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> places(UUID session, Actor reader) {
        return em.createNativeQuery(
                        "select a.item, a.place, a.withdrawn from agenda_of(:session, :reader) a order by a.place",
                        Tuple.class)
                .setParameter("session", session)
                .setParameter("reader", reader.person())
                .getResultList();
    }

    private AgendaLine line(
            Tuple row,
            @Nullable AgendaItem item,
            CommitteeSession session,
            List<Voter> voters,
            Map<UUID, String> called) {
        if (item == null) {
            return AgendaLine.closed(row.get("place", Integer.class), row.get("withdrawn", Boolean.class));
        }
        return AgendaLine.of(item, table.quorum(session, voters, item.getRecusals().seats()), called);
    }

    private static Map<SessionStep, Verdict> verdicts(CommitteeSession session, Actor reader, SessionFacts facts) {
        Map<SessionStep, Verdict> verdicts = new EnumMap<>(SessionStep.class);
        Arrays.stream(SessionStep.values())
                .filter(step -> step.opensFrom(session.getState()))
                .forEach(step -> verdicts.put(step, session.verdict(step, reader, facts)));
        return verdicts;
    }

    private boolean isTakenUp(CommitteeSession session) {
        return !em.createNativeQuery("select 1 from committee_session s where s.second_of = :session")
                .setParameter("session", session.getId())
                .getResultList()
                .isEmpty();
    }
}
