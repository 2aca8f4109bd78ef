package org.aval.service.mandates;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the ledger narrows it by.
 *
 * @param mandate one mandate only; null for all
 * @param outside what was said outside a mandate only
 */
public record SpeechFilter(
        @Nullable UUID mandate,
        @Nullable Platform channel,
        @Nullable String topic,
        @Nullable String words,
        boolean outside)
        implements Serializable {

    public static final SpeechFilter ALL = new SpeechFilter(null, null, null, null, false);

    public boolean isSet() {
        return !equals(ALL);
    }
}
