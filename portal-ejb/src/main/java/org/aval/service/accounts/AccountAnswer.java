package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public answer about an address (ruling 8).
 *
 * @param worth what it may be worth
 * @param account ours, when the answer is about one of our accounts
 * @param until the last day on which a name was ours
 * @param now where it is to be found today, when it was only renamed
 */
public record AccountAnswer(
        AddressWorth worth, @Nullable PublicAccount account, @Nullable LocalDate until, @Nullable String now)
        implements Serializable {

    static AccountAnswer of(AddressWorth worth) {
        return new AccountAnswer(worth, null, null, null);
    }
}
