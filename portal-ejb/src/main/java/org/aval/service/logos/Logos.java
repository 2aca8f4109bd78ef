package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoInterest;
import org.aval.domain.logos.LogoLimits;
import org.aval.domain.logos.LogoMarks;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** Finds uses of marks for their desks, names new ones, and gathers the facts their verdicts need. */
@Dependent
class Logos {

    private static final long LOCK = 0x6C6F676FL;

    /** Asked before there is a use. */
    private static final String NO_USE = new UUID(0, 0).toString();

    private static final String FACTS =
            """
            select exists (select from person_in_post i where i.id = :person) as in_post, h.employed_until,
                   coalesce(h.signed_until, '-infinity') >= institution_day() as attested,
                   h.unimpeded and not is_kept_from_rights(:person) as unimpeded,
                   coalesce((select max(g.number) from usage_guide g), 1)
                     <= coalesce((select max(a.guide) from guide_acceptance a where a.person_id = :person), 0) as guided,
                   not exists (select from unnest(string_to_array(:marks, ',')) w(id)
                                where w.id not in (select cast(n.id as text) from mark_now n where n.offered)) as offered,
                   coalesce((select min(u.reference) from logo_use_now u
                              where u.requester_id = :person and u.standing = 'PROOF_OVERDUE'), '') as overdue,
                   coalesce((select string_agg(distinct cast(o.person_id as text), ',') from logo_interest_open o
                              where o.logo_use_id = cast(:use as uuid)), '') as concerned,
                   exists (select from logo_file f where f.logo_use_id = cast(:use as uuid) and f.kind = 'PERMISSION')
                       as agreed,
                   logo_number('logoAnswerDays', 10) as answer_days, logo_number('logoNoticeDays', 30) as notice_days,
                   logo_number('logoProofDays', 30) as proof_days, logo_number('logoMonths', 12) as months,
                   logo_number('logoStopDays', 5) as stop_days
              from holder_on(:person, institution_day(), 'infinity') h""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Guides guides;

    LogoUse any(UUID id) {
        LogoUse found = em.find(LogoUse.class, id);
        if (found == null) {
            throw new Refusal("logos.unknown");
        }
        return found;
    }

    /** The use as it was shown. */
    LogoUse fresh(UUID id, int version) {
        LogoUse use = any(id);
        if (use.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return use;
    }

    /** From here to the end of the transaction nobody else asks in this name: a double click asks once. */
    void alone(UUID person) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:person, :lock))) locked")
                .setParameter("person", person.toString())
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** What the next use is called, and by when it is answered. */
    LogoMarks next(LocalDate day) {
        return new LogoMarks(UUID.randomUUID(), reference(day), guides.current(), answerBy(day));
    }

    LocalDate answerBy(LocalDate day) {
        Number days = (Number)
                em.createNativeQuery("select logo_number('logoAnswerDays', 10)").getSingleResult();
        return calendar.after(day, days.intValue());
    }

    /** The next reference of the year that nobody has. */
    private String reference(LocalDate day) {
        String reference = null;
        while (reference == null || isTaken(reference)) {
            Number number = (Number)
                    em.createNativeQuery("select nextval('logo_reference')").getSingleResult();
            reference = "LOG-%d-%04d".formatted(day.getYear(), number.longValue());
        }
        return reference;
    }

    private boolean isTaken(String reference) {
        return !em.createNativeQuery("select 1 from logo_use where reference = :reference")
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    /** The facts about who answers for a use. */
    LogoFacts of(LogoUse use) {
        return of(use.getRequester(), use.getMarks(), use.getId().toString());
    }

    /** The facts about somebody who would answer for a use from now on. */
    LogoFacts of(UUID person, LogoUse use) {
        return of(person, use.getMarks(), use.getId().toString());
    }

    /** The facts about who asks for these marks. */
    LogoFacts of(UUID person, Collection<UUID> marks) {
        return of(person, marks, NO_USE);
    }

    private LogoFacts of(UUID person, Collection<UUID> marks, String use) {
        Tuple row = about(person, marks, use);
        return new LogoFacts(
                institution.today(),
                row.get("in_post", Boolean.class),
                Columns.dayOrNull(row, "employed_until"),
                row.get("attested", Boolean.class),
                row.get("unimpeded", Boolean.class),
                row.get("guided", Boolean.class),
                row.get("offered", Boolean.class),
                Columns.text(row, "overdue"),
                row.get("agreed", Boolean.class),
                interest(Columns.text(row, "concerned")),
                new LogoLimits(
                        number(row, "answer_days"),
                        number(row, "notice_days"),
                        number(row, "proof_days"),
                        number(row, "months"),
                        number(row, "stop_days")));
    }

    private static LogoInterest interest(String concerned) {
        return concerned.isEmpty()
                ? LogoInterest.NONE
                : new LogoInterest(Arrays.stream(concerned.split(","))
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }

    private Tuple about(UUID person, Collection<UUID> marks, String use) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("person", person)
                .setParameter("use", use)
                .setParameter("marks", marks.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("people.noSuchPerson"));
    }
}
