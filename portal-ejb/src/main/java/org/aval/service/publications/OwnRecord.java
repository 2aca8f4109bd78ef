package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.service.shared.Columns;

/** Whether somebody declared a tie, and what they say before speaking: for who speaks for themselves. */
@Dependent
class OwnRecord {

    private static final String QUESTION =
            """
            select case :language when 'en' then d.disclosure_en else d.disclosure_fr end as said,
                   not d.nothing and o.declared_until >= cast(:day as date) as told
              from interest_on(:person, cast(:day as date), 'infinity') o join declaration d on d.id = o.declaration_id""";

    @PersistenceContext
    EntityManager em;

    /**
     * What stands on a day.
     *
     * @param told does a declaration stand that tells of a tie
     */
    record Told(boolean told, String sentence) {}

    Told of(UUID person, LocalDate day, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new Told(row.get("told", Boolean.class), Columns.text(row, "said")))
                .findFirst()
                .orElse(new Told(false, ""));
    }
}
