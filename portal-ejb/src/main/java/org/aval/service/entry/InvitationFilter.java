package org.aval.service.entry;

import java.io.Serializable;
import org.aval.domain.entry.InvitationState;
import org.jspecify.annotations.Nullable;

/** What a reader of the list of invitations narrows it by. */
public record InvitationFilter(@Nullable InvitationState state, @Nullable String unit, @Nullable String words)
        implements Serializable {

    public static final InvitationFilter ALL = new InvitationFilter(null, null, null);

    public boolean isSet() {
        return state != null || unit != null || words != null;
    }
}
