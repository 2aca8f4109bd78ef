package org.aval.service.channels;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.channels.ApprovedChannel;
import org.aval.domain.channels.ChannelState;
import org.aval.domain.channels.ChannelStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Timelines;

/** On which messaging channels may I write, and what? For everybody in the house. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ChannelRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Timelines timelines;

    /** Every channel, those that may be used first; proposals only for those who decide about them. */
    public List<ChannelRow> list() {
        Actor reader = acts.now("").by();
        boolean office = ChannelStep.PROPOSE.by().stream().anyMatch(reader::is);
        return em.createQuery("select c from ApprovedChannel c order by c.code", ApprovedChannel.class)
                .getResultStream()
                .filter(channel -> office || channel.getState() != ChannelState.PROPOSED)
                .sorted((one, other) -> Integer.compare(place(one.getState()), place(other.getState())))
                .map(channel -> new ChannelRow(
                        channel.getId(),
                        channel.getCode(),
                        channel.getState(),
                        channel.getTerms(),
                        channel.getReviewOn()))
                .toList();
    }

    private static int place(ChannelState state) {
        return switch (state) {
            case APPROVED -> 0;
            case PROPOSED -> 1;
            case SUSPENDED -> 2;
            case WITHDRAWN -> 3;
        };
    }

    /** One channel. @throws Refusal when there is none, and for a proposal to who does not decide about it */
    public ChannelRecord read(UUID id) {
        Actor reader = acts.now("").by();
        ApprovedChannel channel = em.find(ApprovedChannel.class, id);
        boolean office = ChannelStep.PROPOSE.by().stream().anyMatch(reader::is);
        if (channel == null || (!office && channel.getState() == ChannelState.PROPOSED)) {
            throw new Refusal("channels.unknown");
        }
        Map<ChannelStep, Verdict> verdicts = new EnumMap<>(ChannelStep.class);
        for (ChannelStep step : ChannelStep.values()) {
            verdicts.put(step, channel.verdict(step, reader));
        }
        return new ChannelRecord(
                channel.getId(),
                channel.getVersion(),
                channel.getCode(),
                channel.getState(),
                channel.getTerms(),
                channel.getApprovedOn(),
                channel.getReviewOn(),
                channel.getTerms().protection(),
                verdicts,
                timelines.of("approved_channel", id));
    }
}
