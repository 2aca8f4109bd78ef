package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.InterestFacts;
import org.aval.service.mandates.DeclaredInterests;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** What somebody declared, as far as it matters for what they say: for their own eyes. */
@Dependent
class OwnRecord {

    /** With whom: those that close the topic; else all that touch it. What a tie weighs is not said here. */
    static final String NAMES =
            """
            (select coalesce(string_agg(distinct p.name, ', ') filter (where w.level = 'MAJOR' and w.above <> :topic),
                             string_agg(distinct p.name, ', '), '')
               from interest_weighed(:person, %s, cast(:day as date), %s) w
               join interest_link l on l.id = w.link_id join counterparty p on p.id = l.counterparty_id
              where w.level in ('MODERATE', 'MAJOR') and (w.of_mandate or :topic <> '' and :topic in (w.topic, w.above))) as counterparties""";

    private static final String QUESTION =
            """
            select not d.nothing and o.declared_until >= cast(:day as date) as told,
                   /*interests*/,
                   /*names*/
              from interest_on(:person, cast(:day as date), 'infinity') o join declaration d on d.id = o.declaration_id
             cross join lateral interest_felt(:person, null, cast(:day as date), 'infinity') i"""
                    .replace("/*interests*/", DeclaredInterests.columns("null"))
                    .replace("/*names*/", NAMES.formatted("null", "'infinity'"));

    @PersistenceContext
    EntityManager em;

    /**
     * What stands on a day.
     *
     * @param told does a declaration stand that tells of a tie
     * @param counterparties with whom the ties are that touch the topic
     */
    record Told(boolean told, InterestFacts interests, String counterparties) {}

    /** @param topic what is to be said is about it; null as long as nobody said */
    Told of(UUID person, LocalDate day, @Nullable String topic) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("topic", Objects.requireNonNullElse(topic, ""))
                .getResultList();
        return rows.stream()
                .map(row -> new Told(
                        row.get("told", Boolean.class),
                        DeclaredInterests.read(row),
                        Columns.text(row, "counterparties")))
                .findFirst()
                .orElse(new Told(false, InterestFacts.UNDECLARED, ""));
    }
}
