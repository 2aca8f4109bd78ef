package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.QuizRules;

/** Opens the rolling campaign by which everybody who comes finds the charter on the first day. */
@Dependent
public class OnboardingCampaign {

    private static final QuizRules RULES = new QuizRules(80, 3, 24);

    @PersistenceContext
    EntityManager em;

    /** Newcomers are asked to sign this version from that day on. */
    public void open(UUID charterVersion, LocalDate from) {
        em.persist(Campaign.of("ONB-" + from.getYear(), CampaignKind.ONBOARDING, charterVersion, from, null, RULES));
    }
}
