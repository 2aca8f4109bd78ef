package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.vault.Holder;

/** The agendas a case is or was on, through the door of the case: who may not know of it learns of none. */
@Dependent
class CaseAgendas {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    SessionReaders readers;

    @Inject
    Items items;

    @Inject
    Table table;

    @Inject
    SeatNames names;

    @Inject
    RecusalLines recusals;

    @Inject
    ChallengeRows challenges;

    CaseAgenda of(UUID incident) {
        CaseDoor.Opened opened = door.open(incident);
        Actor reader = opened.reader();
        Map<UUID, String> called = names.all();
        boolean table = readers.comes(reader);
        List<CaseAgenda.Entry> entries = about(incident).stream()
                .map(item -> entry(item, reader, called, table))
                .toList();
        return new CaseAgenda(entries, waiting(incident, reader, called));
    }

    private List<AgendaItem> about(UUID incident) {
        return em.createQuery(
                        """
                        select i from AgendaItem i join CommitteeSession s on s.id = i.session
                         where i.about = :incident order by s.startsAt desc""",
                        AgendaItem.class)
                .setParameter("incident", incident)
                .getResultList();
    }

    private CaseAgenda.Entry entry(AgendaItem item, Actor reader, Map<UUID, String> called, boolean atTheTable) {
        CommitteeSession session = items.sessionOf(item);
        List<Voter> voters = atTheTable ? table.voters() : List.of();
        RecusalLines.Reading read =
                new RecusalLines.Reading(item, session, voters, called, ItemWords.Place.of(item, reader));
        return new CaseAgenda.Entry(
                item.getId(),
                session.getReference(),
                session.getStartsAt(),
                session.getState(),
                item.getState(),
                item.getConclusion().decidedAt() == null
                        ? null
                        : item.getVoting().proposal().finding(),
                item.getConclusion().decidedAt(),
                atTheTable
                        ? AgendaLine.of(
                                item,
                                table.quorum(session, voters, item.getRecusals().seats()),
                                called)
                        : null,
                atTheTable ? recusals.of(read) : List.of());
    }

    /** Each office reads with its own key. */
    private List<ChallengeLine> waiting(UUID incident, Actor reader, Map<UUID, String> called) {
        return Stream.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR)
                .filter(reader::is)
                .map(Holder::role)
                .findFirst()
                .map(office -> challenges.waiting(incident).stream()
                        .filter(row -> challenges.opens(row, office))
                        .map(row -> challenges.line(row, office, called.getOrDefault(row.seat(), "")))
                        .toList())
                .orElse(List.of());
    }
}
