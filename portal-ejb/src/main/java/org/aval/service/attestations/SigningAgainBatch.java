package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;

/**
 * Asks the next people whom a major version in force concerns to sign again, in a transaction of its own; what they had not
 * signed of an earlier version is replaced by it.
 */
@Stateless
@PermitAll
public class SigningAgainBatch {

    private static final String CONCERNED =
            """
            select p.id, p.starts_on
              from person_in_post here join person p on p.id = here.id
             where %s and (%s or (select is_concerned(:version, last.version, p.id) from (%s) last))
             order by p.id limit :size for no key update of p skip locked"""
                    .formatted(
                            NewVersionAudience.NOT_ASKED,
                            NewVersionAudience.ASKED_BEFORE,
                            NewVersionAudience.SIGNED_LAST);

    private static final String ASKED_ANEW = NewVersionAudience.REPLACED
            + """
             and exists (select 1 from obligation n where n.person_id = o.person_id and n.charter_version_id = :version)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Asking asking;

    @Inject
    Cancelling cancelling;

    @Inject
    NewVersionCampaign campaigns;

    @Inject
    Terms terms;

    /**
     * Asks the next people about each major version that is in force.
     *
     * @return may there be more?
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean askNext() {
        if (!asking.isOurs()) {
            return false;
        }
        Act act = acts.ofThePortal("");
        return inForce().stream()
                        .filter(version -> ask(version, act) == Asking.BATCH)
                        .count()
                > 0;
    }

    private int ask(CharterVersion version, Act act) {
        Campaign campaign = campaign(version, act.effectiveOn());
        int asked = asking.ask(campaign, CONCERNED, Map.of(), act);
        if (asked > 0) {
            list(campaign.getId());
            cancelling.cancel(
                    ASKED_ANEW,
                    Map.of("version", version.getId()),
                    acts.ofThePortal(version.getNumber()),
                    CampaignKind.NEW_VERSION);
        }
        return asked;
    }

    /** Major versions in force that replaced another one; the first version of a charter asks newcomers only. */
    private List<CharterVersion> inForce() {
        return em.createQuery(
                        """
                        select v from CharterVersion v
                         where v.state = org.aval.domain.charters.CharterState.SCHEDULED
                           and v.changeType = org.aval.domain.charters.ChangeType.MAJOR
                           and v.effectiveFrom <= :today and (v.effectiveTo is null or v.effectiveTo >= :today)
                           and exists (select 1 from CharterVersion e where e.charter = v.charter
                                          and e.effectiveFrom < v.effectiveFrom)""",
                        CharterVersion.class)
                .setParameter("today", acts.ofThePortal("").effectiveOn())
                .getResultList();
    }

    private Campaign campaign(CharterVersion version, LocalDate today) {
        List<Campaign> found = em.createQuery(
                        "select g from Campaign g where g.charterVersion = :version and g.kind = :kind", Campaign.class)
                .setParameter("version", version.getId())
                .setParameter("kind", CampaignKind.NEW_VERSION)
                .getResultList();
        if (!found.isEmpty()) {
            return found.get(0);
        }
        LocalDate from = Objects.requireNonNull(version.getEffectiveFrom());
        LocalDate due = version.getGraceDays() == 0 ? terms.again(today) : from.plusDays(version.getGraceDays());
        UUID id = campaigns.open(version.getId(), version.getNumber(), from, due, List.of());
        return em.find(Campaign.class, id);
    }

    /** Whom it asks stands in its list, as of every campaign that names its people. */
    private void list(UUID campaign) {
        em.createNativeQuery(
                        """
                        insert into campaign_person (campaign_id, person_id)
                        select distinct campaign_id, person_id from obligation where campaign_id = :campaign
                            on conflict do nothing""")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }
}
