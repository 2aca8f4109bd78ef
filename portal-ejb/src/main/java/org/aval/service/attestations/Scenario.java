package org.aval.service.attestations;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One scenario on the screen: the situation, the choices in the order drawn, and, once answered, the explanation.
 *
 * @param place which one of the try, from 0
 * @param chosen the place chosen, null while unanswered
 * @param right the place of the right choice, null while unanswered: it never leaves the server before
 */
public record Scenario(
        UUID attempt,
        int place,
        int size,
        String title,
        String situation,
        String question,
        List<String> choices,
        @Nullable Integer chosen,
        @Nullable Integer right,
        @Nullable String explanation)
        implements Serializable {

    public boolean isAnswered() {
        return chosen != null;
    }

    public boolean isRight() {
        return chosen != null && chosen.equals(right);
    }

    public boolean isLast() {
        return place == size - 1;
    }
}
