package org.aval.service.mandates;

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
import java.util.stream.Collectors;
import org.aval.domain.mandates.Condition;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.InstitutionDesk;

/**
 * Each night the holders hear what is about to end, what has lapsed and what does not count for now, and the offices which
 * suspensions are to be looked at. It only writes: what a mandate is worth is computed whenever somebody asks. Each thing is
 * said once, whatever the nights, the nodes or the restarts.
 */
@Singleton
@PermitAll
public class MandateRound {

    private static final int EARLY = 60;
    private static final int SOON = 30;
    private static final int LAST = 7;

    private static final String ENDING =
            """
                        select m.id from mandate m
                         where m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on between :today and cast(:today as date) + 60
                           and not exists (select 1 from mandate r where r.renewal_of = m.id
                                              and r.state not in ('REJECTED', 'WITHDRAWN'))""";

    private static final String LAPSED =
            "select m.id from mandate m where m.state = 'GRANTED' and m.accept_by < :today";

    private static final String TO_REVIEW =
            "select m.id from mandate m where m.state = 'SUSPENDED' and m.review_on <= cast(:today as date) + 7";

    private static final String SHAKEN =
            """
                        select m.id from mandate m cross join lateral holder_on(m.holder_id, :today, 'infinity') h
                         where m.state = 'ACTIVE' and :today between m.starts_on and m.ends_on
                           and not (h.in_post and h.unimpeded and coalesce(h.signed_until, '-infinity') >= :today
                                    and grantor_holds(m.id, :today))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    MandateLetters letters;

    /** Says what is due. */
    @Schedule(hour = "5", minute = "35", persistent = false)
    public void tell() {
        LocalDate today = institution.today();
        found(ENDING, today).forEach(mandate -> letters.expiring(mandate, notice(mandate, today)));
        found(LAPSED, today).forEach(letters::lapsed);
        found(TO_REVIEW, today).forEach(letters::reviewDue);
        found(SHAKEN, today).forEach(this::blocked);
    }

    private static int notice(Mandate mandate, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, Objects.requireNonNull(mandate.getEndsOn()));
        return days <= LAST ? LAST : (days <= SOON ? SOON : EARLY);
    }

    /** The same conditions not met after the same last act are the same occasion. */
    private void blocked(Mandate mandate) {
        MandateFacts facts = circumstances.of(mandate, Actor.PORTAL);
        if (mandate.standing(facts, false) == MandateStanding.BLOCKED) {
            String missing = mandate.conditions(facts).stream()
                    .filter(condition -> !condition.met())
                    .map(Condition::kind)
                    .map(Enum::name)
                    .collect(Collectors.joining("+"));
            letters.blocked(mandate, "b" + mandate.getJournal().size() + missing);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Mandate> found(String question, LocalDate today) {
        List<UUID> ids = em.createNativeQuery(question, UUID.class)
                .setParameter("today", today)
                .getResultList();
        return ids.stream()
                .map(id -> Objects.requireNonNull(em.find(Mandate.class, id)))
                .toList();
    }
}
