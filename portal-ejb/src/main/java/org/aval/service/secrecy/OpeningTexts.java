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
import org.aval.domain.secrecy.IdentityOpening;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Why the vault was asked to open, or was not opened: sealed with a key of the opening's own, for the two offices. */
@Dependent
class OpeningTexts {

    private static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** Keeps the reason of a step. */
    void keep(IdentityOpening opening, OpeningStep step, String words, Act act) {
        written(words);
        UUID id = opening.getId();
        Holder desk = Holder.role(opening.getDesk().role());
        if (!keys.holds(id, KeyPart.CASE, desk)) {
            keys.begin(id, KeyPart.CASE, List.of(desk, Holder.role(Role.PRIVACY)));
        }
        em.createNativeQuery(
                        """
                        insert into identity_text (id, identity_opening_id, step, author, written_at, cipher)
                        values (gen_random_uuid(), :opening, :step, :author, :at, :cipher)""")
                .setParameter("opening", id)
                .setParameter("step", step.name())
                .setParameter("author", act.by().staffNo())
                .setParameter("at", act.at())
                .setParameter("cipher", keys.seal(id, KeyPart.CASE, desk, place(step), words.strip()))
                .executeUpdate();
    }

    /** A reason was given, and it is not a book. */
    static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("secrecy.reasonMissing");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("incidents.tooLong", LONGEST);
        }
    }

    /** What was written at each step. */
    Map<OpeningStep, String> read(IdentityOpening opening) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select step, cipher from identity_text where identity_opening_id = :opening order by number",
                        Tuple.class)
                .setParameter("opening", opening.getId())
                .getResultList();
        Map<OpeningStep, String> words = new EnumMap<>(OpeningStep.class);
        for (Tuple row : rows) {
            OpeningStep step = Columns.constant(row, "step", OpeningStep.class);
            byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
            Holder desk = Holder.role(opening.getDesk().role());
            words.put(step, keys.open(opening.getId(), KeyPart.CASE, desk, place(step), cipher));
        }
        return words;
    }

    private static String place(OpeningStep step) {
        return "identity_text " + step;
    }
}
