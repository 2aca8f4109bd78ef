package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoMarks;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** Finds uses of marks for their desks, names new ones, and gathers the facts their verdicts need. */
@Dependent
class Logos {

    /** A request is answered within so many open days. */
    static final int ANSWER_OPEN_DAYS = 10;

    private static final long LOCK = 0x6C6F676FL;

    private static final String FACTS =
            """
            select exists (select from person_in_post i where i.id = :person) as in_post, h.employed_until,
                   coalesce(h.signed_until, '-infinity') >= institution_day() as attested, h.unimpeded,
                   coalesce((select max(g.number) from usage_guide g), 1)
                     <= coalesce((select max(a.guide) from guide_acceptance a where a.person_id = :person), 0) as guided,
                   not exists (select from unnest(string_to_array(:marks, ',')) w(id)
                                where w.id not in (select cast(n.id as text) from mark_now n where n.offered)) as offered,
                   coalesce((select min(u.reference) from logo_use_now u
                              where u.requester_id = :person and u.standing = 'PROOF_OVERDUE'), '') as overdue
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
        return calendar.after(day, ANSWER_OPEN_DAYS);
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
        return of(use.getRequester(), use.getMarks());
    }

    /** The facts about who asks for these marks. */
    LogoFacts of(UUID person, Collection<UUID> marks) {
        Tuple row = about(person, marks);
        return new LogoFacts(
                institution.today(),
                row.get("in_post", Boolean.class),
                Columns.dayOrNull(row, "employed_until"),
                row.get("attested", Boolean.class),
                row.get("unimpeded", Boolean.class),
                row.get("guided", Boolean.class),
                row.get("offered", Boolean.class),
                Columns.text(row, "overdue"));
    }

    private Tuple about(UUID person, Collection<UUID> marks) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("person", person)
                .setParameter("marks", marks.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("people.noSuchPerson"));
    }
}
