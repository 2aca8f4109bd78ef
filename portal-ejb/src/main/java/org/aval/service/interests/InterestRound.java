package org.aval.service.interests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.ManagementPlan;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PortalIdentity;

/**
 * Each night declarants hear that a declaration is about to end or has ended, and who watches over a plan that it is to
 * be looked at. It only writes: what a declaration is worth is computed whenever somebody asks.
 */
@Singleton
@PermitAll
public class InterestRound {

    private static final int EARLY = 60;
    private static final int SOON = 30;
    private static final int LAST = 7;

    private static final String STANDING =
            """
            select o.declaration_id from (select distinct d.declarant_id from declaration d where d.state = 'IN_FORCE'
                                             and d.valid_until between %s) s
              join person_in_post p on p.id = s.declarant_id
              cross join lateral interest_on(s.declarant_id, :today, 'infinity') o
             where o.declared_until between %s and interest_due(s.declarant_id)
               and not exists (select from declaration w where w.declarant_id = s.declarant_id
                                  and w.state in ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED'))""";

    private static final String ENDING = ":today and cast(:today as date) + 60";
    private static final String EXPIRED = "cast(:today as date) - 31 and cast(:today as date) - 1";

    private static final String PLANS =
            "select p.id from management_plan p where p.state = 'ACCEPTED' and p.review_on <= cast(:today as date) + 7";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    PortalIdentity portal;

    @Inject
    InterestLetters letters;

    /** Says what is due. */
    @Schedule(hour = "5", minute = "45", persistent = false)
    public void tell() {
        portal.identified();
        LocalDate today = institution.today();
        found(STANDING.formatted(ENDING, ENDING), today)
                .forEach(id -> letters.ending(declaration(id), notice(declaration(id), today)));
        found(STANDING.formatted(EXPIRED, EXPIRED), today).forEach(id -> letters.expired(declaration(id)));
        found(PLANS, today).forEach(this::planDue);
        em.createNativeQuery("select interest_matches_over()").getSingleResult();
    }

    private void planDue(UUID id) {
        ManagementPlan plan = Objects.requireNonNull(em.find(ManagementPlan.class, id));
        letters.planDue(declaration(plan.getDeclaration()), plan);
    }

    private Declaration declaration(UUID id) {
        return Objects.requireNonNull(em.find(Declaration.class, id));
    }

    private static int notice(Declaration declaration, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, Objects.requireNonNull(declaration.getValidUntil()));
        return days <= LAST ? LAST : (days <= SOON ? SOON : EARLY);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> found(String question, LocalDate today) {
        return em.createNativeQuery(question, UUID.class)
                .setParameter("today", today)
                .getResultList();
    }
}
