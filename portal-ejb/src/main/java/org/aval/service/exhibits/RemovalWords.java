package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;

/** The words around removals and containment: sealed with the case; the last of a field counts. */
@Dependent
class RemovalWords {

    private static final int LONGEST = 4000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    void keep(UUID about, Place place, String field, String words) {
        if (words.isBlank()) {
            return;
        }
        Verdict.unless(words.length() > LONGEST, "exhibits.tooLong", LONGEST).orRefuse();
        em.createNativeQuery(
                        """
                        insert into removal_text (id, incident_case_id, about_id, field, cipher)
                        values (gen_random_uuid(), :incident, :about, :field, :cipher)""")
                .setParameter("incident", place.incident())
                .setParameter("about", about)
                .setParameter("field", field)
                .setParameter(
                        "cipher",
                        keys.seal(place.incident(), place.part(), place.holder(), at(about, field), words.strip()))
                .executeUpdate();
    }

    /** All words of a case: of what they are, then by their field. */
    Map<UUID, Map<String, String>> of(Place place) {
        Map<UUID, Map<String, String>> words = new HashMap<>();
        if (!keys.holds(place.incident(), place.part(), place.holder())) {
            return words;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select about_id, field, cipher from removal_text where incident_case_id = :incident order by number",
                        Tuple.class)
                .setParameter("incident", place.incident())
                .getResultList();
        for (Tuple row : rows) {
            UUID about = Columns.id(row, "about_id");
            String field = Columns.text(row, "field");
            byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
            words.computeIfAbsent(about, any -> new HashMap<>())
                    .put(
                            field,
                            keys.open(place.incident(), place.part(), place.holder(), at(about, field), cipher));
        }
        return words;
    }

    private static String at(UUID about, String field) {
        return "removal_text " + field + " " + about;
    }
}
