package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.vault.BlindIndex;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** What people write about a case: sealed on the way in, opened for who may read it. */
@Dependent
class CaseTexts {

    /** The reporter as the author of a text. */
    static final String REPORTER = "REPORTER";

    private static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    InstitutionDesk institution;

    @Inject
    BlindIndex index;

    /** Keeps words written today; what is empty leaves no trace. */
    void keep(UUID incident, TextKind kind, Holder by, String author, String words) {
        keep(incident, kind, by, author, institution.today(), words);
    }

    /** The same, written on that day. */
    void keep(UUID incident, TextKind kind, Holder by, String author, LocalDate day, String words) {
        if (words.isBlank()) {
            return;
        }
        Verdict.unless(words.length() > LONGEST, "incidents.tooLong", LONGEST).orRefuse();
        UUID id = UUID.randomUUID();
        byte[] sealed = keys.seal(incident, kind.part(), by, field(kind, id), words.strip());
        em.createNativeQuery(
                        """
                        insert into incident_text (id, incident_case_id, part, kind, by_reporter, author, written_on, cipher)
                        values (:id, :incident, :part, :kind, :mine, :author, :day, :cipher)""")
                .setParameter("id", id)
                .setParameter("incident", incident)
                .setParameter("part", kind.part().name())
                .setParameter("kind", kind.name())
                .setParameter("mine", REPORTER.equals(author))
                .setParameter("author", author)
                .setParameter("day", day)
                .setParameter("cipher", sealed)
                .executeUpdate();
        index(incident, kind, words);
    }

    /** Found again by who opens the case; who reported, and where they are reached, is found by nobody. */
    private void index(UUID incident, TextKind kind, String words) {
        if (kind.part() == KeyPart.CASE || kind.part() == KeyPart.DIALOGUE) {
            index.add(incident, words);
        }
    }

    /** What stands in a part of a case, the oldest first; nothing for who holds no key to it. */
    List<CaseText> read(UUID incident, KeyPart part, Holder by) {
        if (!keys.holds(incident, part, by)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select t.id, t.kind, t.by_reporter, t.written_on, t.cipher,
                               coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                                          where p.staff_no = t.author), '') as author
                          from incident_text t where t.incident_case_id = :incident and t.part = :part order by t.number""",
                        Tuple.class)
                .setParameter("incident", incident)
                .setParameter("part", part.name())
                .getResultList();
        return rows.stream().map(row -> opened(row, incident, part, by)).toList();
    }

    /** The last words of a part. @throws org.aval.domain.shared.Refusal when this holder has no key to it */
    String last(UUID incident, KeyPart part, Holder by) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select t.id, t.kind, t.cipher from incident_text t
                         where t.incident_case_id = :incident and t.part = :part order by t.number desc limit 1""",
                        Tuple.class)
                .setParameter("incident", incident)
                .setParameter("part", part.name())
                .getSingleResult();
        TextKind kind = Columns.constant(row, "kind", TextKind.class);
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return keys.open(incident, part, by, field(kind, Columns.id(row, "id")), cipher);
    }

    private CaseText opened(Tuple row, UUID incident, KeyPart part, Holder by) {
        UUID id = Columns.id(row, "id");
        TextKind kind = Columns.constant(row, "kind", TextKind.class);
        LocalDate day = Columns.day(row, "written_on");
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return new CaseText(
                id,
                kind,
                Boolean.TRUE.equals(row.get("by_reporter", Boolean.class)),
                Columns.text(row, "author"),
                day,
                keys.open(incident, part, by, field(kind, id), cipher));
    }

    private static String field(TextKind kind, UUID id) {
        return "incident_text " + kind + " " + id;
    }
}
