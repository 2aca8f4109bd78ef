package org.aval.service.mandates;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.mandates.TopicState;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the list.
 *
 * @param parent the code of the topic it stands under, null at the top
 * @param name in the reader's language
 * @param mandates how many name it today, or a topic under it
 */
public record TopicLine(UUID id, String code, @Nullable String parent, String name, TopicState state, int mandates)
        implements Serializable {

    /** Does it stand under another one? */
    public boolean isUnder() {
        return parent != null;
    }
}
