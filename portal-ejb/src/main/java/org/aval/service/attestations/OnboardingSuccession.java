package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;

/**
 * The day a version takes over, newcomers are asked to sign the new text. Who was asked and has not opened the old one yet
 * is shown the new one, by the same day; who has begun to read goes on with what they read, and what was signed stays
 * signed. After a MAJOR change nothing is carried over: whom it concerns is asked by a campaign of its own.
 */
@Stateless
@PermitAll
public class OnboardingSuccession {

    /** Versions in force that nobody is welcomed with yet, of charters that people are welcomed with. */
    private static final String SUCCESSORS =
            """
            select v.id, v.number, v.change_type, before.id as before
              from charter_version v
              join lateral (select g.id from campaign g join charter_version old on old.id = g.charter_version_id
                             where g.kind = 'ONBOARDING' and g.state = 'OPEN' and old.charter_id = v.charter_id
                               and old.effective_from < v.effective_from
                             order by g.launch_on desc, old.effective_from desc limit 1) before on true
             where v.state = 'SCHEDULED' and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
               and not exists (select 1 from campaign g where g.kind = 'ONBOARDING' and g.charter_version_id = v.id)
             order by v.effective_from""";

    private static final String CARRY_OVER =
            """
            with carried as (
                update obligation set charter_version_id = :version, campaign_id = :campaign, version = version + 1
                 where campaign_id = :before and state = 'ASSIGNED' returning id
            )
            insert into obligation_journal (obligation_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)
            select c.id, (select max(j.line) + 1 from obligation_journal j where j.obligation_id = c.id),
                   :at, :today, :author, :actedAs, :step, 'ASSIGNED', 'ASSIGNED', :number
              from carried c""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Asking asking;

    @Inject
    OnboardingCampaign onboarding;

    /** Opens the campaign of each version that came into force since the last look; looking again changes nothing. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void follow() {
        if (!asking.isOurs()) {
            return;
        }
        Act act = acts.ofThePortal("");
        @SuppressWarnings("unchecked")
        List<Tuple> successors = em.createNativeQuery(SUCCESSORS, Tuple.class).getResultList();
        successors.forEach(row -> follow(row, act));
    }

    private void follow(Tuple row, Act act) {
        UUID version = Columns.id(row, "id");
        String number = Columns.text(row, "number");
        UUID campaign = onboarding.follow(version, number, act.effectiveOn());
        if (Columns.constant(row, "change_type", ChangeType.class) != ChangeType.MAJOR) {
            em.flush();
            em.createNativeQuery(CARRY_OVER)
                    .setParameter("version", version)
                    .setParameter("campaign", campaign)
                    .setParameter("before", Columns.id(row, "before"))
                    .setParameter("at", act.at())
                    .setParameter("today", act.effectiveOn())
                    .setParameter("author", Actor.PORTAL.staffNo())
                    .setParameter("actedAs", Role.SYSTEM.name())
                    .setParameter("step", ObligationStep.CARRY_OVER.name())
                    .setParameter("number", number)
                    .executeUpdate();
        }
    }
}
