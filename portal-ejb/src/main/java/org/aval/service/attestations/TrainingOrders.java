package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.shared.Act;

/**
 * Asks one person to read, to go through the scenarios and to sign, in the transaction in which that was ordered: a round of
 * its own, of which nobody outside the committee's office hears (ruling 1).
 */
@Dependent
public class TrainingOrders {

    private static final CampaignName NAME = new CampaignName("Lecture et mises en situation", "Reading and scenarios");

    private static final String ONE = "select p.id, p.starts_on from person p where p.id = :person limit :size";

    @PersistenceContext
    EntityManager em;

    @Inject
    Campaigns campaigns;

    @Inject
    Audiences audiences;

    @Inject
    Asking asking;

    @Inject
    Cancelling cancelling;

    /** Asks the person. @return what is asked, nothing when no charter binds today */
    public Optional<UUID> ask(UUID person, LocalDate due, Act act) {
        return binding().map(charter -> asked(person, charter, due, act));
    }

    private UUID asked(UUID person, UUID charter, LocalDate due, Act act) {
        CampaignWish wish = new CampaignWish(
                CampaignKind.REMEDIAL,
                NAME,
                charter,
                act.effectiveOn(),
                due,
                null,
                false,
                AudienceRule.LISTED,
                campaigns.usual());
        Campaign round = Campaign.byItself(campaigns.nextCode(wish), wish, act);
        em.persist(round);
        em.flush();
        audiences.list(round.getId(), List.of(staffNo(person)));
        asking.ask(round, ONE, Map.of("person", person), act);
        round.allAsked(act.at());
        return obligation(round, person);
    }

    /** It is not asked any more; what was signed stays signed. */
    public void withdraw(UUID obligation, Act act) {
        em.flush();
        cancelling.cancel("o.id = :cancelled", Map.of("cancelled", obligation), act, CampaignKind.REMEDIAL);
    }

    private UUID obligation(Campaign round, UUID person) {
        return (UUID) em.createNativeQuery(
                        "select o.id from obligation o where o.campaign_id = :round and o.person_id = :person",
                        UUID.class)
                .setParameter("round", round.getId())
                .setParameter("person", person)
                .getSingleResult();
    }

    private String staffNo(UUID person) {
        return (String) em.createNativeQuery("select p.staff_no from person p where p.id = :person", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The text by which newcomers are asked, or else the first that binds. */
    @SuppressWarnings("unchecked")
    private Optional<UUID> binding() {
        List<UUID> found = em.createNativeQuery(
                        """
                        select v.id from charter_version v join charter c on c.id = v.charter_id
                         where v.state = 'SCHEDULED' and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
                         order by exists (select from campaign g where g.kind = 'ONBOARDING' and g.charter_version_id = v.id) desc, c.code
                         limit 1""",
                        UUID.class)
                .getResultList();
        return found.stream().findFirst();
    }
}
