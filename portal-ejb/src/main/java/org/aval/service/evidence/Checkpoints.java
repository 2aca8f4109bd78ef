package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.aval.policies.proofs.SignedNote;

/** The checkpoints the log signed, each as it was signed. */
@Dependent
public class Checkpoints {

    @PersistenceContext
    EntityManager em;

    /** The newest, once anything was gathered. */
    public Optional<SignedNote> last() {
        return first("select note from evidence_checkpoint order by size desc limit 1");
    }

    /** The one of this size. */
    public Optional<SignedNote> of(long size) {
        return first("select note from evidence_checkpoint where size = " + size);
    }

    private Optional<SignedNote> first(String sql) {
        @SuppressWarnings("unchecked")
        List<String> notes = em.createNativeQuery(sql, String.class).getResultList();
        return notes.stream().findFirst().map(SignedNote::parse);
    }
}
