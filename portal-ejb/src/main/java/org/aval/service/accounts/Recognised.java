package org.aval.service.accounts;

import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted address turns out to be.
 *
 * @param place null when it is the address of no account
 * @param verdict may it enter the register, and if not why
 */
public record Recognised(@Nullable AccountPlace place, Verdict verdict) {}
