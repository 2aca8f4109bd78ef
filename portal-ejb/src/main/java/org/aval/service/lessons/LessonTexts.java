package org.aval.service.lessons;

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

/** Why it came to it and what is done about it, in words: sealed with the key of the case; the last of a field counts. */
@Dependent
class LessonTexts {

    static final String CAUSE = "CAUSE";
    static final String LESSON = "LESSON";

    private static final int LONGEST = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("lessons.wordsMissing");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("lessons.tooLong", LONGEST);
        }
    }

    void keep(UUID incident, String field, Holder by, Act act, String words) {
        em.createNativeQuery(
                        """
                        insert into lesson_text (id, incident_case_id, field, author, written_on, cipher)
                        values (gen_random_uuid(), :incident, :field, :author, :day, :cipher)""")
                .setParameter("incident", incident)
                .setParameter("field", field)
                .setParameter("author", act.by().staffNo())
                .setParameter("day", act.effectiveOn())
                .setParameter("cipher", keys.seal(incident, KeyPart.CASE, by, place(field), words.strip()))
                .executeUpdate();
    }

    /** The words that count; nothing for who holds no key to them. */
    List<DrawnLesson> read(UUID incident, Holder by) {
        if (!keys.holds(incident, KeyPart.CASE, by)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select distinct on (t.field) t.field, t.written_on, t.cipher,
                               coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                                          where p.staff_no = t.author), '') as author
                          from lesson_text t where t.incident_case_id = :incident order by t.field, t.number desc""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream().map(row -> opened(row, incident, by)).toList();
    }

    private DrawnLesson opened(Tuple row, UUID incident, Holder by) {
        String field = Columns.text(row, "field");
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return new DrawnLesson(
                field,
                Columns.text(row, "author"),
                Columns.day(row, "written_on"),
                keys.open(incident, KeyPart.CASE, by, place(field), cipher));
    }

    private static String place(String field) {
        return "lesson_text " + field;
    }
}
