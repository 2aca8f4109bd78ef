package org.aval.domain.mandates;

import java.io.Serializable;
import org.aval.domain.shared.BothNames;

/**
 * A topic that an interest touches.
 *
 * @param above the topic it stands under; empty at the top
 */
public record TouchedTopic(String topic, String above, BothNames name) implements Serializable {

    /** Does somebody speak of it who speaks of this? */
    boolean isWithin(MandateWish wish) {
        boolean named = wish.reach().everyTopic()
                || wish.scope().included().contains(topic)
                || wish.scope().included().contains(above);
        return named && !isLeftOut(wish);
    }

    private boolean isLeftOut(MandateWish wish) {
        return wish.scope().excluded().contains(topic)
                || wish.scope().excluded().contains(above);
    }
}
