package org.aval.domain.accounts;

import java.util.UUID;

/**
 * What a new account is called.
 *
 * @param reference "ACC-010"
 * @param code the one that its badge carries, for everybody to check
 */
public record AccountMarks(UUID id, String reference, String code) {

    static final AccountMarks NONE = new AccountMarks(new UUID(0, 0), "", "");
}
