package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;

/** Asks the next people of a campaign, in a transaction of its own. */
@Stateless
@PermitAll
public class CampaignBatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Asking asking;

    /** Campaigns that are open and whose people are still being asked for the first time. */
    public List<UUID> beginning() {
        return ids("g.asked_at is null");
    }

    /** Campaigns that ask whoever comes to match. */
    public List<UUID> rolling() {
        return ids("g.rolling and g.asked_at is not null");
    }

    /**
     * Asks the next people of a campaign.
     *
     * @return may there be more?
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean askNext(UUID id) {
        Campaign campaign = asking.isOurs() ? em.find(Campaign.class, id) : null;
        if (campaign == null || campaign.getState() != CampaignState.OPEN) {
            return false;
        }
        Act act = acts.ofThePortal("");
        int asked = asking.ask(
                campaign,
                Audiences.NEXT,
                Audiences.values(campaign.getAudience(), campaign.getKind(), campaign.getCharterVersion(), id),
                act);
        if (asked < Asking.BATCH) {
            campaign.allAsked(act.at());
        }
        return asked == Asking.BATCH;
    }

    /** Newcomers have a round of their own. */
    @SuppressWarnings("unchecked")
    private List<UUID> ids(String which) {
        return em.createNativeQuery(
                        """
                        select g.id from campaign g join charter_version v on v.id = g.charter_version_id and v.state = 'SCHEDULED'
                           and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
                         where g.state = 'OPEN' and g.kind <> 'ONBOARDING' and g.launch_on <= institution_day()"""
                                + " and " + which + " order by g.launch_on, g.id",
                        UUID.class)
                .getResultList();
    }
}
