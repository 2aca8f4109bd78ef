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

/** What is written with a request: sealed with a key of its own, for the offices of the case and for the panel. */
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
        Holder secretary = Holder.role(Role.ETHICS_SECRETARY);
        keys.begin(review.getId(), KeyPart.SHARED, List.of(secretary, Holder.role(Role.ETHICS_CHAIR)));
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        "insert into review_text (id, review_id, written_on, cipher) values (:id, :review, :day, :cipher)")
                .setParameter("id", id)
                .setParameter("review", review.getId())
                .setParameter("day", review.getAskedOn())
                .setParameter("cipher", keys.seal(review.getId(), KeyPart.SHARED, secretary, place(id), words.strip()))
                .executeUpdate();
    }

    /** Somebody on the panel reads it, let in by the secretary's office when they open it. */
    void share(UUID review, Holder with) {
        keys.share(review, KeyPart.SHARED, Holder.role(Role.ETHICS_SECRETARY), with);
    }

    /** The words; nothing for who has no key. */
    String read(UUID review, Holder by) {
        if (!keys.holds(review, KeyPart.SHARED, by)) {
            return "";
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select t.id, t.cipher from review_text t where t.review_id = :review", Tuple.class)
                .setParameter("review", review)
                .getResultList();
        return rows.stream()
                .map(row -> keys.open(
                        review,
                        KeyPart.SHARED,
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
