package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;

/** Asks the next people who were never asked to sign the charter, in a transaction of its own. */
@Stateless
@PermitAll
public class OnboardingBatch {

    /** As many as are asked in one transaction. */
    static final int SIZE = 100;

    /** One node asks at a time; the other has nothing to do then. */
    private static final long LOCK = 0x6f6e62L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    RunningCampaigns campaigns;

    @Inject
    Correspondence letters;

    /** Asks at most {@link #SIZE} people. @return how many were asked */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int askNext() {
        boolean mine = (boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        List<Tuple> waiting = mine ? waiting() : List.of();
        if (!waiting.isEmpty()) {
            Act act = acts.ofThePortal("");
            waiting.forEach(row -> ask(row, act));
        }
        return waiting.size();
    }

    /**
     * Who is in post and was never asked about this charter, whatever the round or the version: who signed last year's is
     * no newcomer, and what human resources cancelled stays cancelled.
     */
    @SuppressWarnings("unchecked")
    private List<Tuple> waiting() {
        return em.createNativeQuery(
                        """
                        select p.id, p.starts_on, g.id as campaign
                          from campaign g
                          join charter_version v on v.id = g.charter_version_id and v.state = 'SCHEDULED'
                               and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
                         cross join person_in_post here join person p on p.id = here.id
                         where g.kind = 'ONBOARDING' and g.launch_on <= institution_day()
                           and g.id = (select id from campaign
                                        where kind = 'ONBOARDING' and charter_version_id = v.id and launch_on <= institution_day()
                                        order by launch_on desc, id limit 1)
                           and not exists (select 1 from obligation o join charter_version asked on asked.id = o.charter_version_id
                                            where o.person_id = p.id and asked.charter_id = v.charter_id)
                         order by p.starts_on, p.id limit :size
                           for update of p skip locked""",
                        Tuple.class)
                .setParameter("size", SIZE)
                .getResultList();
    }

    private void ask(Tuple row, Act act) {
        UUID person = Columns.id(row, "id");
        LocalDate firstDay = Columns.day(row, "starts_on");
        Campaign campaign = em.find(Campaign.class, Columns.id(row, "campaign"));
        Obligation obligation = campaigns.obligation(person, campaign, firstDay, act);
        em.persist(obligation);
        letters.toPerson(
                "attestations.assigned",
                obligation.getId() + ":" + obligation.getDueOn(),
                obligation,
                obligation.getDueOn(),
                "/attestations/read?id=" + obligation.getId());
    }
}
