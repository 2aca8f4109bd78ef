package org.aval.service.reviews;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.reviews.Review;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/**
 * What is written with a request: sealed with the key of its case, in the name of the desk, because whoever asks holds none. They
 * do not read it again here; those who work on the case and the panel do.
 */
@Dependent
class ReviewTexts {

    private static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("reviews.wordsMissing");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("reviews.tooLong", LONGEST);
        }
    }

    /** Keeps the words of a new request. */
    void begin(Review review, String words) {
        UUID id = UUID.randomUUID();
        Holder desk = Holder.role(Role.ETHICS_SECRETARY);
        em.createNativeQuery(
                        "insert into review_text (id, review_id, written_on, cipher) values (:id, :review, :day, :cipher)")
                .setParameter("id", id)
                .setParameter("review", review.getId())
                .setParameter("day", review.getAskedOn())
                .setParameter("cipher", keys.seal(review.getIncident(), KeyPart.CASE, desk, place(id), words.strip()))
                .executeUpdate();
    }

    /** The words; nothing for who has no key to the case. */
    String read(UUID incident, UUID review, Holder by) {
        if (!keys.holds(incident, KeyPart.CASE, by)) {
            return "";
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select t.id, t.cipher from review_text t where t.review_id = :review", Tuple.class)
                .setParameter("review", review)
                .getResultList();
        return rows.stream()
                .map(row -> keys.open(
                        incident,
                        KeyPart.CASE,
                        by,
                        place(Columns.id(row, "id")),
                        Objects.requireNonNull(row.get("cipher", byte[].class))))
                .findFirst()
                .orElse("");
    }

    private static String place(UUID id) {
        return "review_text " + id;
    }
}
