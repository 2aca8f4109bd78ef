package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/**
 * What the privacy officer writes, sealed with a key of the track's own: it stays readable as long as the line of the
 * register is kept, also when the file of the case is gone.
 */
@Dependent
class TrackTexts {

    private static final Holder OFFICER = Holder.role(Role.PRIVACY);
    private static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** Keeps words; what was written in the same field before stays, and does not count any more. */
    void keep(UUID track, String field, String words, Act act) {
        if (words.length() > LONGEST) {
            throw new Refusal("privacy.tooLong", LONGEST);
        }
        if (!keys.holds(track, KeyPart.CASE, OFFICER)) {
            keys.begin(track, KeyPart.CASE, List.of(OFFICER));
        }
        em.createNativeQuery(
                        """
                        insert into privacy_text (id, privacy_track_id, field, author, written_at, cipher)
                        values (gen_random_uuid(), :track, :field, :author, :at, :cipher)""")
                .setParameter("track", track)
                .setParameter("field", field)
                .setParameter("author", act.by().staffNo())
                .setParameter("at", act.at())
                .setParameter("cipher", keys.seal(track, KeyPart.CASE, OFFICER, place(field), words.strip()))
                .executeUpdate();
    }

    /** What was written last in each field. */
    Map<String, String> read(UUID track) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select distinct on (field) field, cipher from privacy_text
                         where privacy_track_id = :track order by field, number desc""",
                        Tuple.class)
                .setParameter("track", track)
                .getResultList();
        Map<String, String> words = new LinkedHashMap<>();
        rows.forEach(row -> words.put(Columns.text(row, "field"), opened(track, row)));
        return words;
    }

    private String opened(UUID track, Tuple row) {
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return keys.open(track, KeyPart.CASE, OFFICER, place(Columns.text(row, "field")), cipher);
    }

    private static String place(String field) {
        return "privacy_text " + field;
    }
}
