package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;

/** Asks the next people who were never asked to sign the charter, in a transaction of its own. */
@Stateless
@PermitAll
public class OnboardingBatch {

    /**
     * Who is in post and was never asked about this charter, whatever the round or the version: who signed last year's is
     * no newcomer, and what human resources cancelled stays cancelled. Their rows are held without stopping anybody who
     * signs meanwhile. What the portal cancelled because somebody left does not count when they return. "offset 0": see {@link Audiences}.
     */
    private static final String NEWCOMERS =
            """
            select p.id, p.starts_on
              from person_in_post here join person p on p.id = here.id
             where not exists (select 1 from obligation o join charter_version asked on asked.id = o.charter_version_id
                                where o.person_id = p.id
                                  and not (o.state = 'CANCELLED' and exists (
                                      select 1 from obligation_journal j where j.obligation_id = o.id
                                         and j.step = 'CANCEL' and j.acted_as = 'SYSTEM'))
                                  and asked.charter_id = (select charter_id from charter_version where id = :version)
                               offset 0)
             order by p.starts_on, p.id limit :size
               for no key update of p skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Asking asking;

    /**
     * Asks the next people of each charter.
     *
     * @return may there be more?
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean askNext() {
        if (!asking.isOurs()) {
            return false;
        }
        Act act = acts.ofThePortal("");
        return running().stream()
                        .filter(id -> asking.ask(em.find(Campaign.class, id), NEWCOMERS, Map.of(), act) == Asking.BATCH)
                        .count()
                > 0;
    }

    /** The last round of each charter by which newcomers are asked today. */
    @SuppressWarnings("unchecked")
    private List<UUID> running() {
        return em.createNativeQuery(
                        """
                        select distinct on (v.charter_id) g.id
                          from campaign g
                          join charter_version v on v.id = g.charter_version_id and v.state = 'SCHEDULED'
                               and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
                         where g.kind = 'ONBOARDING' and g.state = 'OPEN' and g.launch_on <= institution_day()
                         order by v.charter_id, g.launch_on desc, g.id""",
                        UUID.class)
                .getResultList();
    }
}
