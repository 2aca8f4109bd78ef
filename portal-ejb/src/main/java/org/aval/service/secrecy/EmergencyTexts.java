package org.aval.service.secrecy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Why a case was to be opened, or was not: sealed with a key of the opening's own, and handed out to whom
 * row security shows the opening. */
@Dependent
class EmergencyTexts {

    private static final Holder BY = Holder.role(Role.PRIVACY);

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** Keeps the reason of a step. */
    void keep(UUID opening, EmergencyStep step, String words, Act act) {
        OpeningTexts.written(words);
        if (!keys.holds(opening, KeyPart.CASE, BY)) {
            keys.begin(opening, KeyPart.CASE, List.of(BY));
        }
        em.createNativeQuery(
                        """
                        insert into emergency_text (id, emergency_opening_id, step, author, written_at, cipher)
                        values (gen_random_uuid(), :opening, :step, :author, :at, :cipher)""")
                .setParameter("opening", opening)
                .setParameter("step", step.name())
                .setParameter("author", act.by().staffNo())
                .setParameter("at", act.at())
                .setParameter("cipher", keys.seal(opening, KeyPart.CASE, BY, place(step), words.strip()))
                .executeUpdate();
    }

    /** What was written at each step; row security hands it only to whom the opening concerns. */
    Map<EmergencyStep, String> read(UUID opening) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select step, cipher from emergency_text where emergency_opening_id = :opening order by number",
                        Tuple.class)
                .setParameter("opening", opening)
                .getResultList();
        Map<EmergencyStep, String> words = new EnumMap<>(EmergencyStep.class);
        for (Tuple row : rows) {
            EmergencyStep step = Columns.constant(row, "step", EmergencyStep.class);
            byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
            words.put(step, keys.open(opening, KeyPart.CASE, BY, place(step), cipher));
        }
        return words;
    }

    private static String place(EmergencyStep step) {
        return "emergency_text " + step;
    }
}
