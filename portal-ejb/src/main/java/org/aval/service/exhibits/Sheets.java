package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;

/** What is known of an exhibit in words: sealed on the way in, opened for who may read it. */
@Dependent
class Sheets {

    private static final int LONGEST = 4000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    void keep(UUID exhibit, Place place, Map<ExhibitField, String> words) {
        words.forEach((field, said) -> keep(exhibit, place, field.name(), said));
    }

    /** Keeps words under a name of their own; what is empty leaves no trace. */
    void keep(UUID exhibit, Place place, String field, String words) {
        if (words.isBlank()) {
            return;
        }
        Verdict.unless(words.length() > LONGEST, "exhibits.tooLong", LONGEST).orRefuse();
        em.createNativeQuery("insert into exhibit_text (exhibit_id, field, cipher) values (:exhibit, :field, :cipher)")
                .setParameter("exhibit", exhibit)
                .setParameter("field", field)
                .setParameter(
                        "cipher",
                        keys.seal(place.incident(), place.part(), place.holder(), at(exhibit, field), words.strip()))
                .executeUpdate();
    }

    /** What is known of one; nothing for who holds no key to it. */
    Map<ExhibitField, String> read(UUID exhibit, Place place) {
        return read(List.of(exhibit), place).getOrDefault(exhibit, Map.of());
    }

    /** The same of several in one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<ExhibitField, String>> read(List<UUID> exhibits, Place place) {
        Map<UUID, Map<ExhibitField, String>> sheets = new HashMap<>();
        if (exhibits.isEmpty() || !keys.holds(place.incident(), place.part(), place.holder())) {
            return sheets;
        }
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select exhibit_id, field, cipher from exhibit_text
                         where exhibit_id in (:exhibits) and field not like 'REASON%'""",
                        Tuple.class)
                .setParameter("exhibits", exhibits)
                .getResultList();
        rows.forEach(
                row -> sheets.computeIfAbsent(Columns.id(row, "exhibit_id"), any -> new EnumMap<>(ExhibitField.class))
                        .put(Columns.constant(row, "field", ExhibitField.class), opened(row, place)));
        return sheets;
    }

    private String opened(Tuple row, Place place) {
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        String at = at(Columns.id(row, "exhibit_id"), Columns.text(row, "field"));
        return keys.open(place.incident(), place.part(), place.holder(), at, cipher);
    }

    private static String at(UUID exhibit, String field) {
        return "exhibit_text " + field + " " + exhibit;
    }
}
