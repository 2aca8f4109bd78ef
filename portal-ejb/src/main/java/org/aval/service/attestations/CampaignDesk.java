package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignFacts;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where campaigns are prepared, opened, closed and given up: by the offices of their kind. */
@Stateless
@RolesAllowed({"HR", "POLICY_OWNER", "ETHICS_SECRETARY", "ETHICS_CHAIR"})
public class CampaignDesk {

    private static final int NAMED = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Campaigns campaigns;

    @Inject
    Audiences audiences;

    @Inject
    Cancelling cancelling;

    /** The versions that may be signed now or soon, the latest first. */
    public List<CampaignText> texts(String language) {
        office();
        return campaigns.texts(language);
    }

    /** How a campaign judges the scenarios unless somebody says otherwise. */
    public QuizRules usual() {
        office();
        return campaigns.usual();
    }

    /**
     * How many people a campaign would ask now.
     *
     * @param staffNumbers for a campaign to a list of people
     */
    public int count(CampaignWish wish, List<String> staffNumbers) {
        Verdict.unless(wish.kind().offices().stream().noneMatch(acts.now("").by()::is), "attestations.notYourOffice")
                .orRefuse();
        return campaigns.of(wish, clean(staffNumbers)).people();
    }

    /** Prepares a campaign; nobody is asked yet. */
    @Command
    public UUID prepare(CampaignWish wish, List<String> staffNumbers) {
        Act act = acts.now("");
        List<String> numbers = clean(staffNumbers);
        if (wish.audience().listed()) {
            List<String> unknown = audiences.unknown(numbers);
            Verdict.unless(
                            !unknown.isEmpty(),
                            "attestations.campaign.unknownPeople",
                            unknown.size(),
                            String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size()))))
                    .orRefuse();
        }
        Campaign campaign = Campaign.prepare(campaigns.nextCode(wish), wish, act, campaigns.of(wish, numbers));
        em.persist(campaign);
        em.flush();
        if (wish.audience().listed()) {
            audiences.list(campaign.getId(), numbers);
        }
        return campaign.getId();
    }

    /** From its first day on everybody it is for is asked, in the background. */
    @Command
    public void open(UUID id, int version) {
        Campaign campaign = campaigns.fresh(id, version);
        campaign.open(acts.now(""), campaigns.of(campaign));
    }

    /** Nobody is asked or reminded any more; who was asked still has to sign. */
    @Command
    public void close(UUID id, int version, String reason) {
        Campaign campaign = campaigns.fresh(id, version);
        campaign.close(acts.now(reason), campaigns.of(campaign));
    }

    /** What the campaign asked for has no object any more: nobody has to answer it. */
    @Command
    public void cancel(UUID id, int version, String reason) {
        Campaign campaign = campaigns.fresh(id, version);
        Act act = acts.now(reason);
        CampaignFacts facts = campaigns.of(campaign);
        campaign.cancel(act, facts);
        em.flush();
        cancelling.cancel("o.campaign_id = :cancelled", Map.of("cancelled", id), act, campaign.getKind());
    }

    /** The session remembers the roles of the sign-in; what counts is who holds an office now. */
    private void office() {
        Actor caller = acts.now("").by();
        boolean held = Stream.of(CampaignKind.values())
                .flatMap(kind -> kind.offices().stream())
                .anyMatch(caller::is);
        Verdict.unless(!held, "attestations.notYourOffice").orRefuse();
    }

    private static List<String> clean(List<String> staffNumbers) {
        return staffNumbers.stream()
                .map(number -> number.strip().toUpperCase(Locale.ROOT))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }
}
