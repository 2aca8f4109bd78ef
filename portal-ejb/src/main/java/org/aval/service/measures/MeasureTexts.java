package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** What people write about a measure: sealed with the key of its case, opened for who may read it. */
@Dependent
class MeasureTexts {

    private static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** Words without which nothing is decided about somebody. */
    static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("shared.motiveMissing");
        }
    }

    /** Keeps words; what is empty leaves no trace. */
    void keep(UUID incident, UUID measure, Enum<?> step, Holder by, Act act, String words) {
        if (words.isBlank()) {
            return;
        }
        if (words.length() > LONGEST) {
            throw new Refusal("measures.wordsTooLong", LONGEST);
        }
        byte[] cipher = keys.seal(incident, KeyPart.CASE, by, place(measure, step.name()), words.strip());
        em.createNativeQuery(
                        """
                        insert into measure_text (id, incident_case_id, measure_id, field, author, written_on, cipher)
                        values (gen_random_uuid(), :incident, :measure, :field, :author, :day, :cipher)""")
                .setParameter("incident", incident)
                .setParameter("measure", measure)
                .setParameter("field", step.name())
                .setParameter("author", act.by().staffNo())
                .setParameter("day", act.effectiveOn())
                .setParameter("cipher", cipher)
                .executeUpdate();
    }

    /** What was written about a measure, the oldest first; nothing for who holds no key to it. */
    List<MeasureText> read(UUID incident, UUID measure, Holder by) {
        if (!keys.holds(incident, KeyPart.CASE, by)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select t.field, t.written_on, t.cipher,
                               coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                                          where p.staff_no = t.author), '') as author
                          from measure_text t where t.measure_id = :measure order by t.number""",
                        Tuple.class)
                .setParameter("measure", measure)
                .getResultList();
        return rows.stream().map(row -> opened(row, incident, measure, by)).toList();
    }

    private MeasureText opened(Tuple row, UUID incident, UUID measure, Holder by) {
        String field = Columns.text(row, "field");
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return new MeasureText(
                field,
                Columns.text(row, "author"),
                Columns.day(row, "written_on"),
                keys.open(incident, KeyPart.CASE, by, place(measure, field), cipher));
    }

    private static String place(UUID measure, String field) {
        return "measure_text " + field + " " + measure;
    }
}
