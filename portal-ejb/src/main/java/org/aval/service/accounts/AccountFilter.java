package org.aval.service.accounts;

import java.io.Serializable;
import org.aval.domain.accounts.AccountStanding;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the register of accounts narrows it by.
 *
 * @param standing null for everything but what was refused
 */
public record AccountFilter(
        @Nullable Platform platform, @Nullable AccountStanding standing, @Nullable String unit, @Nullable String words)
        implements Serializable {

    public static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    public boolean isSet() {
        return platform != null || standing != null || unit != null || words != null;
    }
}
