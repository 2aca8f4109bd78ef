package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackSource;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;

/** Finds what a pack is about, and how it stands in the manifest. */
@Dependent
class PackSubjects {

    @PersistenceContext
    EntityManager em;

    /**
     * The record of this table, by its key or by the reference that was typed. Whether the reader may read it is asked of its
     * register afterwards.
     *
     * @param table the name of a table with a column "reference", a constant of the code
     */
    UUID record(PackWish wish, String table) {
        UUID known = wish.subject();
        if (known != null) {
            return known;
        }
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        "select id from " + table + " where reference = upper(:reference)", UUID.class)
                .setParameter("reference", wish.about().strip())
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("packs.noSubject"));
    }

    /**
     * A record as a source: its edition is how many lines its journal has.
     *
     * @param table its table, a constant of the code
     */
    PackSource source(String kind, String reference, String table, UUID record, String words) {
        Number lines =
                (Number) em.createNativeQuery("select count(*) from " + table + "_journal where " + table + "_id = :id")
                        .setParameter("id", record)
                        .getSingleResult();
        return new PackSource(kind + ":" + reference, lines.toString(), Sha256.of(words));
    }
}
