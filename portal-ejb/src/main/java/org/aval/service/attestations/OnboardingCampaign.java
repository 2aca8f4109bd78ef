package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.service.shared.Acts;

/** Opens the rolling campaign by which everybody who comes finds the charter on the first day. */
@Dependent
public class OnboardingCampaign {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /** Newcomers are asked to sign this version from that day on. */
    public void open(UUID charterVersion, LocalDate from) {
        CampaignName name = new CampaignName("Accueil " + from.getYear(), "Onboarding " + from.getYear());
        open("ONB-" + from.getYear(), name, charterVersion, from);
    }

    /**
     * From that day on newcomers sign the version that took over.
     *
     * @return the campaign
     */
    UUID follow(UUID charterVersion, String number, LocalDate from) {
        CampaignName name = new CampaignName("Accueil, version " + number, "Onboarding, version " + number);
        String code = "ONB-" + number + "-" + charterVersion.toString().substring(0, 4);
        return open(code, name, charterVersion, from);
    }

    private UUID open(String code, CampaignName name, UUID charterVersion, LocalDate from) {
        CampaignWish wish = new CampaignWish(
                CampaignKind.ONBOARDING,
                name,
                charterVersion,
                from,
                null,
                null,
                true,
                AudienceRule.EVERYBODY,
                QuizRules.USUAL);
        Campaign campaign = Campaign.byItself(code, wish, acts.ofThePortal(""));
        em.persist(campaign);
        return campaign.getId();
    }
}
