package org.aval.service.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.retention.HoldStep;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Why counsel holds something: sealed with a key of the hold's own, for counsel. */
@Dependent
class HoldTexts {

    private static final Holder COUNSEL = Holder.role(Role.LEGAL);
    private static final int LONGEST = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("retention.reasonMissing");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("incidents.tooLong", LONGEST);
        }
    }

    void keep(UUID hold, HoldStep step, String words) {
        if (!keys.holds(hold, KeyPart.CASE, COUNSEL)) {
            keys.begin(hold, KeyPart.CASE, List.of(COUNSEL));
        }
        em.createNativeQuery(
                        """
                        insert into case_hold_text (id, case_hold_id, step, cipher)
                        values (gen_random_uuid(), :hold, :step, :cipher)""")
                .setParameter("hold", hold)
                .setParameter("step", step.name())
                .setParameter("cipher", keys.seal(hold, KeyPart.CASE, COUNSEL, place(step), words.strip()))
                .executeUpdate();
    }

    String open(UUID hold, HoldStep step, byte[] cipher) {
        return keys.open(hold, KeyPart.CASE, COUNSEL, place(step), cipher);
    }

    private static String place(HoldStep step) {
        return "case_hold_text " + step;
    }
}
