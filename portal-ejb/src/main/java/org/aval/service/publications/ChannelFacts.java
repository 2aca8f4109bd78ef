package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.channels.Fit;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Answered;
import org.aval.domain.publications.Draft;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.Pairing;
import org.aval.domain.publications.Question;
import org.aval.domain.shared.Role;

/**
 * What the registers of channels say against a purpose on a channel: a case only goes where a channel is approved for it,
 * and for the institution the suitability matrix counts.
 */
@Dependent
class ChannelFacts {

    private static final String CASE = "CASE";

    /** What the institution would call the purpose; the best judgement among these counts. */
    private static final Map<String, Set<Objective>> OBJECTIVES = Map.of(
            "INFORM", Set.of(Objective.PUBLIC_INFORMATION, Objective.PREVENTION_CAMPAIGN),
            "SHARE", Set.of(Objective.RESEARCH_DISSEMINATION, Objective.TEACHING),
            "RECRUIT", Set.of(Objective.RECRUITMENT, Objective.EVENTS));

    @PersistenceContext
    EntityManager em;

    /** The draft with what the registers say against it. */
    Draft judged(Draft draft) {
        Platform channel = draft.channel();
        String purpose = draft.answer(Question.PURPOSE).map(Answered::answer).orElse("");
        if (channel == null) {
            return draft;
        }
        if (purpose.equals(CASE)) {
            boolean closed = channel.isMessaging() && !isApproved(channel);
            return closed ? draft.with(new Pairing("CASE_BY_MESSAGE", Outcome.STOP, Role.PRIVACY)) : draft;
        }
        Set<Objective> objectives = OBJECTIVES.getOrDefault(purpose, Set.of());
        boolean counts = draft.isInstitutional() && !objectives.isEmpty();
        return counts ? fit(objectives, channel).map(draft::with).orElse(draft) : draft;
    }

    private boolean isApproved(Platform channel) {
        Number approved = (Number) em.createNativeQuery(
                        """
                        select count(*) from approved_channel c where c.state = 'APPROVED' and c.platform = :channel
                           and c.data_class = 'HEALTH' and c.used in ('BETWEEN_PROFESSIONALS', 'WITH_PATIENT')""")
                .setParameter("channel", channel.name())
                .getSingleResult();
        return approved.intValue() > 0;
    }

    private Optional<Pairing> fit(Set<Objective> objectives, Platform channel) {
        @SuppressWarnings("unchecked")
        List<String> fits = em.createNativeQuery(
                        "select s.fit from suitability s where s.objective in (:objectives) and s.platform = :channel",
                        String.class)
                .setParameter("objectives", objectives.stream().map(Enum::name).toList())
                .setParameter("channel", channel.name())
                .getResultList();
        return fits.stream().map(Fit::valueOf).min(Fit::compareTo).flatMap(ChannelFacts::against);
    }

    private static Optional<Pairing> against(Fit best) {
        return switch (best) {
            case RECOMMENDED, POSSIBLE -> Optional.empty();
            case DISCOURAGED -> Optional.of(new Pairing("publications.unsuited", Outcome.ASK, Role.COMMS));
            case FORBIDDEN -> Optional.of(new Pairing("publications.forbidden", Outcome.STOP, Role.COMMS));
        };
    }
}
