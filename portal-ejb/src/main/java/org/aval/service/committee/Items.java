package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.Quorum;
import org.aval.domain.committee.Recusal;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Finds items of an agenda for their desks, and gathers the facts their verdicts need. */
@Dependent
class Items {

    @PersistenceContext
    EntityManager em;

    @Inject
    Table table;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    /** One of them. @throws Refusal when there is none, or it does not open to who asks */
    AgendaItem any(UUID id) {
        return known(em.find(AgendaItem.class, id));
    }

    /** The item as it was shown. */
    AgendaItem fresh(ItemRef shown) {
        AgendaItem item = any(shown.id());
        if (item.getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return item;
    }

    /** The item for somebody who votes: several do at once, and each waits for the one before. */
    AgendaItem inTurn(UUID id) {
        return known(em.find(AgendaItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static AgendaItem known(@Nullable AgendaItem found) {
        if (found == null) {
            throw new Refusal("committee.unknown");
        }
        return found;
    }

    /** The session an item belongs to. */
    CommitteeSession sessionOf(AgendaItem item) {
        return em.getReference(CommitteeSession.class, item.getSession());
    }

    /** What is on the agenda of a session, as far as it opens to who asks. */
    List<AgendaItem> of(UUID session) {
        return em.createQuery(
                        "select i from AgendaItem i where i.session = :session order by i.place", AgendaItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The same, only what nobody has settled. */
    List<AgendaItem> unsettled(UUID session) {
        return of(session).stream().filter(item -> item.getState().isOpen()).toList();
    }

    /** For an item of this session, with those who withdrew from it. */
    ItemFacts facts(CommitteeSession session, Collection<UUID> recused, Actor who) {
        return facts(session, table.voters(), recused, who);
    }

    ItemFacts facts(CommitteeSession session, List<Voter> voters, Collection<UUID> recused, Actor who) {
        Quorum quorum = table.quorum(session, voters, recused);
        UUID seat = Table.seatOf(voters, who);
        return new ItemFacts(
                institution.today(),
                session.getState(),
                quorum,
                seat,
                seat != null && seat.equals(quorum.presiding()),
                challengeUntil(session.getConvenedAt()),
                parameters.text("committeeCastingVote", institution.today()).equals("PRESIDING"));
    }

    /** As if the member a recusal is about had withdrawn. */
    ItemFacts factsWithout(CommitteeSession session, AgendaItem item, UUID recusal, Actor who) {
        Set<UUID> recused = new HashSet<>(item.getRecusals().seats());
        recused.add(asked(item, recusal).seat());
        return facts(session, recused, who);
    }

    /** What was asked of a member. @throws Refusal when nothing was */
    static Recusal asked(AgendaItem item, UUID recusal) {
        return item.getRecusals().list().stream()
                .filter(line -> line.recusalId().equals(recusal))
                .findFirst()
                .orElseThrow(() -> new Refusal("committee.unknown"));
    }

    /** Until when a party challenges a member, null before the convocation. */
    @Nullable
    LocalDate challengeUntil(@Nullable Instant convenedAt) {
        return convenedAt == null
                ? null
                : LocalDate.ofInstant(
                                Objects.requireNonNull(convenedAt),
                                institution.read().zone())
                        .plusDays(parameters.number("recusalChallengeDays"));
    }
}
