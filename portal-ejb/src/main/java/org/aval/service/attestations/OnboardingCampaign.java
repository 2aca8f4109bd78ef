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
        CampaignWish wish = new CampaignWish(
                CampaignKind.ONBOARDING,
                new CampaignName("Accueil " + from.getYear(), "Onboarding " + from.getYear()),
                charterVersion,
                from,
                null,
                null,
                true,
                AudienceRule.EVERYBODY,
                QuizRules.USUAL);
        em.persist(Campaign.byItself("ONB-" + from.getYear(), wish, acts.ofThePortal("")));
    }
}
