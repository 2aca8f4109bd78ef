package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a vote ended.
 *
 * @param reasons why it is decided so, in writing
 * @param dissent what the minority wants written down, empty for nothing
 * @param casting what who presides said to a tie, null when there was none
 * @param decidedAt when it was decided, null before
 */
@Embeddable
public record Conclusion(
        @Column(nullable = false) String reasons,
        @Column(nullable = false) String dissent,
        @Enumerated(EnumType.STRING) @Nullable Choice casting,
        @Nullable Instant decidedAt)
        implements Serializable {

    public static final Conclusion NONE = new Conclusion("", "", null, null);

    boolean breaksTies() {
        return casting == Choice.FOR || casting == Choice.AGAINST;
    }

    /** Are these votes carried, with what was said to a tie? */
    boolean carries(Tally votes) {
        return votes.isCarried() || (votes.isTied() && casting == Choice.FOR);
    }

    Conclusion standing(Instant at) {
        return new Conclusion(reasons.strip(), dissent.strip(), casting, at);
    }

    /** What who presides says at the end of a vote. */
    public static Conclusion said(String reasons, String dissent, @Nullable Choice casting) {
        return new Conclusion(reasons, dissent, casting, null);
    }
}
