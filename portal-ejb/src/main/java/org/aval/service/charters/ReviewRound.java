package org.aval.service.charters;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.aval.domain.charters.CharterVersion;
import org.aval.service.shared.InstitutionDesk;

/**
 * Each night, whoever answers for a text hears that it is to be looked at again: three months before the day, and one
 * month before. Each is said once, whatever the nights, the nodes or the restarts.
 */
@Singleton
@PermitAll
public class ReviewRound {

    private static final int EARLY = 90;
    private static final int SOON = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    CharterLetters letters;

    /** Says what is due. */
    @Schedule(hour = "5", minute = "20", persistent = false)
    public void tell() {
        LocalDate today = institution.today();
        em.createQuery(
                        """
                        select v from CharterVersion v join fetch v.charter
                         where v.state = org.aval.domain.charters.CharterState.SCHEDULED and v.effectiveTo is null
                           and v.effectiveFrom <= :today and v.review.dueOn <= :horizon""",
                        CharterVersion.class)
                .setParameter("today", today)
                .setParameter("horizon", today.plusDays(EARLY))
                .getResultList()
                .forEach(version -> tell(version, today));
    }

    private void tell(CharterVersion version, LocalDate today) {
        LocalDate due = Objects.requireNonNull(version.getReview().getDueOn());
        letters.reviewDue(version, ChronoUnit.DAYS.between(today, due) <= SOON ? SOON : EARLY);
    }
}
