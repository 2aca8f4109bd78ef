package org.aval.service.charters;

import java.io.Serializable;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.VersionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the workshop's register narrows it by.
 *
 * @param stage null for what is prepared, comes or is in force
 */
public record CharterFilter(@Nullable CharterKind kind, @Nullable VersionStage stage, @Nullable String words)
        implements Serializable {

    public static final CharterFilter CURRENT = new CharterFilter(null, null, null);

    public boolean isSet() {
        return kind != null || stage != null || words != null;
    }
}
