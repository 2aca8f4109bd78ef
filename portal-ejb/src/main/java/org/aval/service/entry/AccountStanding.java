package org.aval.service.entry;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aval.domain.entry.AccountState;
import org.aval.domain.entry.AccountStep;
import org.aval.domain.entry.InvitationState;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * How somebody gets in, as human resources and the administrator see it.
 *
 * @param state whether the account lets its person in, null while no password was chosen
 * @param version the account as it is shown; a step on an older one is refused
 * @param inPost somebody who is not cannot be invited
 * @param changedAt when the password was chosen last, null in the sample
 * @param invitation how far the invitation is, null once the account is open or when nobody is to be invited
 * @param until when the invitation stops opening
 * @param verdicts what the reader may do with the account, and why not
 * @param timeline who locked and opened it, newest first
 */
public record AccountStanding(
        @Nullable AccountState state,
        int version,
        boolean inPost,
        @Nullable Instant changedAt,
        @Nullable InvitationState invitation,
        @Nullable Instant until,
        Map<AccountStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    /** Does it let its person in? */
    public boolean isOpen() {
        return state == AccountState.OPEN;
    }

    /** Was it closed, for a reason? */
    public boolean isLocked() {
        return state == AccountState.LOCKED;
    }

    /** May an invitation leave? */
    public boolean isInvitable() {
        return inPost && state == null;
    }

    /** May a link to a new password leave? */
    public boolean isResettable() {
        return inPost && isOpen();
    }

    /** Can it be closed and opened? Whose post has ended does not get in anyway. */
    public boolean isLockable() {
        return inPost && state != null;
    }
}
