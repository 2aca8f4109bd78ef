package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.service.shared.Acts;

/** Opens the campaign by which people whom a new version concerns sign it, from the day it is in force. */
@Dependent
public class NewVersionCampaign {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /**
     * These people, and nobody else, are asked from that day on.
     *
     * @param number the version's number, for the campaign's code and name
     * @param dueOn the day by which they sign
     * @return the campaign
     */
    public UUID open(UUID charterVersion, String number, LocalDate from, LocalDate dueOn, Collection<UUID> people) {
        CampaignWish wish = new CampaignWish(
                CampaignKind.NEW_VERSION,
                new CampaignName("Nouvelle version " + number, "New version " + number),
                charterVersion,
                from,
                dueOn,
                null,
                false,
                AudienceRule.LISTED,
                QuizRules.USUAL);
        String code = "NEW-" + number + "-" + charterVersion.toString().substring(0, 4);
        Campaign campaign = Campaign.byItself(code, wish, acts.ofThePortal(""));
        em.persist(campaign);
        em.flush();
        em.createNativeQuery(
                        """
                        insert into campaign_person (campaign_id, person_id)
                        select :campaign, cast(id as uuid) from string_to_table(:people, ',') id""")
                .setParameter("campaign", campaign.getId())
                .setParameter("people", people.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
        return campaign.getId();
    }
}
