package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scenario of a try: the choices in the order shown, and what was chosen.
 *
 * @param choiceOrder the shuffled order, for example "2031": the choice shown first is the vignette's third
 * @param chosen the place shown, from 0, null while unanswered
 * @param rightPlace the place shown of the right choice
 */
@Embeddable
public record QuizItem(
        @Column(nullable = false) String vignette,
        @Column(nullable = false) boolean hardStop,
        @Column(nullable = false) String choiceOrder,
        @Column(nullable = false) int rightPlace,
        @Nullable Integer chosen,
        @Nullable Instant answeredAt)
        implements Serializable {

    /** A scenario not answered yet. */
    public static QuizItem shown(String vignette, boolean hardStop, List<Integer> order, int answer) {
        StringBuilder digits = new StringBuilder();
        order.forEach(digits::append);
        return new QuizItem(vignette, hardStop, digits.toString(), order.indexOf(answer), null, null);
    }

    QuizItem answered(int place, Instant at) {
        return new QuizItem(vignette, hardStop, choiceOrder, rightPlace, place, at);
    }

    public boolean isAnswered() {
        return chosen != null;
    }

    public boolean isRight() {
        return chosen != null && chosen == rightPlace;
    }

    /** The vignette's own choice (from 0) shown at a place. */
    public int choiceAt(int place) {
        return choiceOrder.charAt(place) - '0';
    }

    public int choices() {
        return choiceOrder.length();
    }
}
