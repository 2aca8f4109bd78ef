package org.aval.service.reviews;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.reviews.Review;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewSide;
import org.aval.domain.reviews.ReviewWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseReviews;
import org.aval.service.notices.WaitingLetters;
import org.jspecify.annotations.Nullable;

/** Writes down that somebody asks for a review: with the case's own step, its words sealed, and a word to the desk. */
@Dependent
class ReviewRequests {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseReviews cases;

    @Inject
    ReviewTexts texts;

    @Inject
    WaitingLetters letters;

    void ask(UUID incident, ReviewSide side, @Nullable UUID person, AskedReview asked, Act act) {
        ReviewGround ground = asked.ground();
        if (ground == null) {
            throw new Refusal("reviews.groundMissing");
        }
        ReviewTexts.written(asked.words());
        cases.ask(incident, act, due -> {
            Review review = Review.ask(incident, new ReviewWish(side, person, ground), due, act);
            em.persist(review);
            em.flush();
            texts.begin(review, asked.words());
            desk(incident).forEach(letters::send);
        });
    }

    @SuppressWarnings("unchecked")
    private List<UUID> desk(UUID incident) {
        return em.createNativeQuery("select case_desk_people(:incident)", UUID.class)
                .setParameter("incident", incident)
                .getResultList();
    }
}
