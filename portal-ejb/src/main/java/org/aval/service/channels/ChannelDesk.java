package org.aval.service.channels;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.channels.ApprovedChannel;
import org.aval.domain.channels.ChannelTerms;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where messaging channels are proposed, approved, suspended and withdrawn: by two people. */
@Stateless
@RolesAllowed({"COMMS", "COMMS_DIRECTOR", "PRIVACY", "CISO"})
public class ChannelDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /** Proposes a channel. */
    @Command
    public UUID propose(ChannelTerms terms) {
        Number next = (Number) em.createNativeQuery(
                        "select coalesce(max(cast(substring(code from 4) as integer)), 0) + 1 from approved_channel")
                .getSingleResult();
        ApprovedChannel channel = ApprovedChannel.propose("CH-%02d".formatted(next.intValue()), terms, acts.now(""));
        em.persist(channel);
        em.flush();
        return channel.getId();
    }

    /** Writes anew what it is for; somebody else approves it. */
    @Command
    public void describe(UUID id, int version, ChannelTerms terms) {
        fresh(id, version).describe(terms, acts.now(""));
    }

    /** The second person agrees. */
    @Command
    public void approve(UUID id, int version, String reason) {
        fresh(id, version).approve(acts.now(reason));
    }

    /** Good for another year. */
    @Command
    public void review(UUID id, int version, String reason) {
        fresh(id, version).review(acts.now(reason));
    }

    /** Not to be used until further notice. */
    @Command
    public void suspend(UUID id, int version, String reason) {
        fresh(id, version).suspend(acts.now(reason));
    }

    /** Not to be used any more. */
    @Command
    public void withdraw(UUID id, int version, String reason) {
        fresh(id, version).withdraw(acts.now(reason));
    }

    private ApprovedChannel fresh(UUID id, int version) {
        ApprovedChannel channel = em.find(ApprovedChannel.class, id);
        if (channel == null) {
            throw new Refusal("channels.unknown");
        }
        if (channel.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return channel;
    }
}
