package org.aval.service.reviews;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.committee.Finding;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.measures.FinalState;
import org.aval.domain.reviews.Review;
import org.aval.domain.reviews.ReviewFacts;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Columns;

/** Reviews, and what is told of a decision: behind the walls of row security. */
@Dependent
class ReviewRows {

    private static final int MOST_WAITING = 10;

    @PersistenceContext
    EntityManager em;

    List<ReviewRow> of(UUID incident) {
        return rows(all("r.incident = :about", incident));
    }

    /** What somebody asked for themselves, about one case. */
    List<ReviewRow> own(UUID incident, UUID person) {
        return rows(all("r.incident = :about", incident).stream()
                .filter(review -> person.equals(review.getPerson()))
                .toList());
    }

    /** The one that waits for a panel. */
    Optional<Review> pending(UUID incident) {
        return all("r.incident = :about and r.state = org.aval.domain.reviews.ReviewState.ASKED", incident).stream()
                .findFirst();
    }

    private List<Review> all(String where, UUID about) {
        return em.createQuery("select r from Review r where " + where + " order by r.askedOn desc, r.id", Review.class)
                .setParameter("about", about)
                .getResultList();
    }

    private static List<ReviewRow> rows(List<Review> found) {
        return found.stream()
                .map(review -> new ReviewRow(
                        review.getId(),
                        review.getVersion(),
                        review.getSide(),
                        review.getGround(),
                        review.getAskedOn(),
                        review.getDueOn(),
                        review.getOutcome(),
                        review.getState()))
                .toList();
    }

    List<WaitingReview> waiting() {
        return em
                .createQuery(
                        """
                        select r from Review r where r.state = org.aval.domain.reviews.ReviewState.ASKED
                         order by r.dueOn, r.id""",
                        Review.class)
                .setMaxResults(MOST_WAITING)
                .getResultList()
                .stream()
                .map(review -> new WaitingReview(review.getIncident(), review.getDueOn()))
                .toList();
    }

    /** What is told to who was heard; nothing where the hearing is somebody else's. */
    @SuppressWarnings("unchecked")
    Optional<Tuple> decision(UUID hearing) {
        List<Tuple> rows = em.createNativeQuery("select * from decision_told(:hearing)", Tuple.class)
                .setParameter("hearing", hearing)
                .getResultList();
        return rows.stream().findFirst();
    }

    static ToldDecision told(Tuple row, List<ToldMeasure> measures, Verdict asking, List<ReviewRow> asked) {
        String finding = row.get("finding", String.class);
        return new ToldDecision(
                finding == null ? null : Finding.valueOf(finding),
                Columns.dayOrNull(row, "decided_on"),
                measures,
                asking,
                asked);
    }

    @SuppressWarnings("unchecked")
    List<ToldMeasure> measures(UUID hearing) {
        List<Tuple> rows = em.createNativeQuery("select * from measures_told(:hearing)", Tuple.class)
                .setParameter("hearing", hearing)
                .getResultList();
        return rows.stream()
                .map(row -> new ToldMeasure(
                        Columns.constant(row, "kind", FinalKind.class),
                        Columns.constant(row, "state", FinalState.class),
                        Columns.day(row, "due_on"),
                        Columns.dayOrNull(row, "done_on")))
                .toList();
    }

    /** What is known for the review of a case, towards somebody who works on it. */
    ReviewFacts facts(UUID incident, CaseDoor.Opened opened) {
        boolean sits =
                opened.hands().contains(HandCapacity.MEMBER) || opened.hands().contains(HandCapacity.RAPPORTEUR);
        return new ReviewFacts(
                is(
                        "select exists (select from committee_item i where i.case_id = :about and i.state = 'ON_AGENDA')",
                        incident),
                sits,
                false);
    }

    /** What is known when an item is decided. */
    ReviewFacts concluding(UUID item) {
        return new ReviewFacts(
                false,
                false,
                is(
                        "select exists (select from final_measure m where m.committee_item_id = :about and m.state = 'PROPOSED')",
                        item));
    }

    private boolean is(String question, UUID about) {
        return (Boolean) em.createNativeQuery(question, Boolean.class)
                .setParameter("about", about)
                .getSingleResult();
    }
}
