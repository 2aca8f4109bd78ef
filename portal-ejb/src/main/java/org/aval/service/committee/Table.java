package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Quorum;
import org.aval.domain.committee.QuorumLaw;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Who sits at the table of a session, and whether those may decide. */
@Dependent
class Table {

    @Inject
    SeatRows rows;

    @Inject
    Parameters parameters;

    /** Every voting seat that counts today. */
    List<Voter> voters() {
        return rows.voters();
    }

    /** Whether an item can be decided: counted from who came once the session is open, before that as if everybody would. */
    Quorum quorum(CommitteeSession session, List<Voter> voters, Collection<UUID> recused) {
        return Quorum.of(voters, atTheTable(session, voters), recused, law(session));
    }

    /** Who presides with those who came, null when nobody may. */
    @Nullable
    UUID presiding(CommitteeSession session, List<Voter> voters) {
        UUID seat = Quorum.of(voters, session.present(), Set.of(), law(session)).presiding();
        return voters.stream()
                .filter(voter -> voter.seat().equals(seat))
                .map(Voter::person)
                .findFirst()
                .orElse(null);
    }

    /** The voting seat of who asks, null without one. */
    static @Nullable UUID seatOf(List<Voter> voters, Actor who) {
        return voters.stream()
                .filter(voter -> who.isPerson(voter.person()))
                .map(Voter::seat)
                .findFirst()
                .orElse(null);
    }

    private static Set<UUID> atTheTable(CommitteeSession session, List<Voter> voters) {
        boolean begun = session.getState() != SessionState.PLANNED && session.getState() != SessionState.CONVENED;
        return begun
                ? session.present()
                : voters.stream().map(Voter::seat).collect(Collectors.toCollection(HashSet::new));
    }

    private QuorumLaw law(CommitteeSession session) {
        return new QuorumLaw(
                parameters.number("committeeQuorumLeast"),
                session.getSecondOf() != null,
                session.getKind() == SessionKind.REVIEW_PANEL);
    }
}
