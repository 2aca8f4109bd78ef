package org.aval.domain.mandates;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.channels.Platform;

/**
 * An official account that a mandate names, as it is on a day.
 *
 * @param renamed was it given another name since the mandate was granted, and nobody has said yet that it is still meant
 */
public record BoundAccount(
        UUID id, String reference, String name, Platform platform, AccountState state, boolean renamed)
        implements Serializable {

    private static final Set<AccountState> OPENED = EnumSet.of(AccountState.ACTIVE, AccountState.RESTRICTED);
    private static final Set<AccountState> TO_COME = EnumSet.of(AccountState.APPROVED, AccountState.REGULARISING);

    /** Can a mandate be asked for that names it? One that is about to open may be named. */
    public boolean isNameable() {
        return OPENED.contains(state) || TO_COME.contains(state);
    }

    /**
     * Does nobody speak on it for now: strangers have it, somebody decided that nothing is posted there, it is not open, or it
     * is called otherwise (10b)? A rule that restricts an account is mended by its hands, and leaves its mandates alone.
     */
    public boolean isStopped() {
        return renamed || state != AccountState.ACTIVE;
    }

    /** Does a mandate that names these accounts say nothing on a platform, because each of them there is stopped? */
    public static boolean silence(Collection<BoundAccount> accounts, Platform platform) {
        List<BoundAccount> there = accounts.stream()
                .filter(account -> account.platform() == platform)
                .toList();
        return !there.isEmpty() && there.stream().allMatch(BoundAccount::isStopped);
    }
}
