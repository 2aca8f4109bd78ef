package org.aval.service.publications;

import java.io.Serializable;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.PublicationState;
import org.jspecify.annotations.Nullable;

/** What a reader of the register of publications narrows it by. */
public record PublicationFilter(@Nullable PublicationState state, @Nullable Platform channel, @Nullable String words)
        implements Serializable {

    public static final PublicationFilter ALL = new PublicationFilter(null, null, null);

    public boolean isSet() {
        return state != null || channel != null || words != null;
    }
}
