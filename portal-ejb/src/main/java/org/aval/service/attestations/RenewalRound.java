package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Parameters;

/**
 * Each night: where signatures end soon, a rolling campaign asks for the next ones, once for each version in force. The
 * campaign's own round asks the people.
 */
@Singleton
@PermitAll
public class RenewalRound {

    private static final long LOCK = 0x72656e65L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Parameters parameters;

    @Inject
    Audiences audiences;

    @Inject
    Campaigns campaigns;

    /** Opens what is needed. */
    @Schedule(hour = "0", minute = "30", persistent = false)
    public void walk() {
        int lead = parameters.number("renewalLeadDays");
        if (lead == 0) {
            return;
        }
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        AudienceRule rule = AudienceRule.EVERYBODY.renewing(lead);
        withoutRenewal().stream()
                .filter(version -> audiences.count(rule, CampaignKind.ANNUAL, version, List.of()) > 0)
                .forEach(version -> open(version, rule, lead));
    }

    /** The versions in force for which nobody renews yet. */
    @SuppressWarnings("unchecked")
    private List<UUID> withoutRenewal() {
        return em.createNativeQuery(
                        """
                        select v.id from charter_version v
                         where v.state = 'SCHEDULED'
                           and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
                           and not exists (select 1 from campaign g where g.charter_version_id = v.id and g.state = 'OPEN'
                                              and g.kind = 'ANNUAL' and g.rolling)
                         order by v.id""",
                        UUID.class)
                .getResultList();
    }

    private void open(UUID version, AudienceRule rule, int lead) {
        Act act = acts.ofThePortal("");
        LocalDate today = act.effectiveOn();
        CampaignWish wish = new CampaignWish(
                CampaignKind.ANNUAL,
                new CampaignName("Renouvellement annuel " + today.getYear(), "Yearly renewal " + today.getYear()),
                version,
                today,
                null,
                lead,
                true,
                rule,
                campaigns.usual());
        em.persist(Campaign.byItself(campaigns.nextCode(wish), wish, act));
        em.flush();
    }
}
