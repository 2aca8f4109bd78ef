package org.aval.domain.publications;

import java.io.Serializable;
import org.aval.domain.interests.InterestLevel;

/**
 * A declared interest that touches the topic of a post.
 *
 * @param level what the interests officer said it weighs there
 * @param below does it touch only something that stands below the topic
 * @param counterparty with whom
 */
public record Tie(InterestLevel level, boolean below, String counterparty) implements Serializable {

    /** Does it close the topic to the person? */
    boolean isClosing() {
        return level == InterestLevel.MAJOR && !below;
    }

    /** Does Communications look at it first? */
    boolean isReviewed() {
        return level == InterestLevel.MODERATE || (level == InterestLevel.MAJOR && below);
    }
}
