package org.aval.service.mandates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.mandates.Condition;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.shared.Actor;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;
import org.aval.service.shared.Parameters;

/**
 * Each night the holders hear what is about to end, what has lapsed and what does not count for now, and the offices which
 * suspensions are to be looked at. It only writes: what a mandate is worth is computed whenever somebody asks. Each thing is
 * said once, whatever the nights, the nodes or the restarts.
 */
@Singleton
@PermitAll
public class MandateRound {

    private static final Set<MandateStanding> SILENT =
            EnumSet.of(MandateStanding.BLOCKED, MandateStanding.PAUSED_WITH_ACCOUNTS);

    private static final String ENDING =
            """
                        select m.id from mandate m
                         where m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on between :today and cast(:today as date) + :early
                           and not exists (select 1 from mandate r where r.renewal_of = m.id
                                              and r.state not in ('REJECTED', 'WITHDRAWN'))""";

    private static final String LAPSED =
            "select m.id from mandate m where m.state = 'GRANTED' and m.accept_by < :today";

    private static final String TO_REVIEW =
            "select m.id from mandate m where m.state = 'SUSPENDED' and m.review_on <= cast(:today as date) + 7";

    private static final String SHAKEN =
            """
                        select m.id from mandate m cross join lateral holder_on(m.holder_id, :today, 'infinity') h
                          left join lateral interest_felt(m.holder_id, m.id, :today, 'infinity') i on true
                         where m.state = 'ACTIVE' and :today between m.starts_on and m.ends_on
                           and (not (h.in_post and h.unimpeded and coalesce(h.signed_until, '-infinity') >= :today
                                     and grantor_holds(m.id, :today))
                                or i.declared_until < :today or i.closed is not null or i.barred
                                or exists (select 1 from mandate_account n
                                            cross join lateral bound_account(m.id, n.official_account_id, :today, 'infinity') b
                                            where n.mandate_id = m.id and (b.renamed or b.state <> 'ACTIVE')))""";

    /** The same permit that counts no more is told once; one that comes back and ends again, again. */
    private static final String MARKS =
            """
            with letters as (
                select m.holder_id as person_id, m.id || ':' || n.line || ':' || n.standing || ':' || m.holder_id as once,
                       m.reference as said, cast(:base as text) || m.id as place
                  from shown_mark_now n join mandate m on m.id = n.bearer_id join person_in_post i on i.id = m.holder_id
                 where n.bearer = 'MANDATE' and not n.settled and m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED')
                   and m.ends_on >= institution_day())""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    MandateLetters letters;

    @Inject
    Parameters parameters;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Says what is due. */
    @Schedule(hour = "5", minute = "35", persistent = false)
    public void tell() {
        LocalDate today = institution.today();
        Map<String, Integer> notices = notices();
        found(ENDING.replace(":early", String.valueOf(Collections.max(notices.values()))), today)
                .forEach(mandate -> letters.expiring(mandate, turn(mandate, today, notices)));
        found(LAPSED, today).forEach(letters::lapsed);
        found(TO_REVIEW, today).forEach(letters::reviewDue);
        found(SHAKEN, today).forEach(this::blocked);
    }

    /** Every hour, the holder hears that the permit ended on which the mark rests that they show. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    public void tellOfMarks() {
        outbox.postMany(
                "mandates.markLapsed",
                MARKS,
                Map.of("base", links.to("/mandates/mandate?id=").toString()),
                language -> List.of(Outbox.SAID, "", "", Outbox.PLACE, ""));
    }

    /** So many days before the end each notice goes, by its turn. */
    private Map<String, Integer> notices() {
        return Map.of(
                "Early", parameters.number("mandateNoticeEarlyDays"),
                "Soon", parameters.number("mandateNoticeSoonDays"),
                "Last", parameters.number("mandateNoticeLastDays"));
    }

    /** The one that is due: the closest to the end of those whose day has come. */
    private static String turn(Mandate mandate, LocalDate today, Map<String, Integer> notices) {
        long days = ChronoUnit.DAYS.between(today, Objects.requireNonNull(mandate.getEndsOn()));
        return notices.entrySet().stream()
                .filter(notice -> days <= notice.getValue())
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("Early");
    }

    /** The same conditions not met after the same last act are the same occasion. */
    private void blocked(Mandate mandate) {
        MandateFacts facts = circumstances.of(mandate, Actor.PORTAL);
        if (SILENT.contains(mandate.standing(facts, false))) {
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
