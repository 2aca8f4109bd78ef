package org.aval.service.entry;

import java.io.Serializable;
import java.time.Instant;
import org.aval.domain.entry.InvitationState;
import org.jspecify.annotations.Nullable;

/**
 * How somebody gets in, as human resources and the administrator see it.
 *
 * @param open has the person chosen a password
 * @param inPost somebody who is not cannot be invited
 * @param changedAt when the password was chosen last, null in the sample
 * @param invitation how far the invitation is, null once the account is open or when nobody is to be invited
 * @param until when the invitation stops opening
 */
public record AccountStanding(
        boolean open,
        boolean inPost,
        @Nullable Instant changedAt,
        @Nullable InvitationState invitation,
        @Nullable Instant until)
        implements Serializable {

    /** May an invitation leave? */
    public boolean isInvitable() {
        return inPost && !open;
    }

    /** May a link to a new password leave? */
    public boolean isResettable() {
        return inPost && open;
    }
}
