package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public answer about an address (ruling 8).
 *
 * @param account ours, when the answer is about one of our accounts
 * @param until the last day on which a name was ours
 * @param now where it is to be found today, when it was only renamed
 */
public record AccountAnswer(Kind kind, @Nullable PublicAccount account, @Nullable LocalDate until, @Nullable String now)
        implements Serializable {

    /** What an address may be worth. */
    public enum Kind {
        OFFICIAL,
        /** Was ours until a day: not to be trusted. */
        RETIRED,
        /** Ours, and in the hands of strangers at the moment. */
        COMPROMISED,
        /** Known to pretend. */
        IMPOSTOR,
        /** So like one of ours that it is made to be taken for it. */
        LOOKS_ALIKE,
        UNKNOWN,
        /** No address of an account at all. */
        NO_ADDRESS
    }

    static AccountAnswer of(Kind kind) {
        return new AccountAnswer(kind, null, null, null);
    }
}
